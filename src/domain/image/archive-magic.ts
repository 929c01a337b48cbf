const magics: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  [0x28, 0xb5, 0x2f, 0xfd],
];

/** Whether a file that begins with these 512 bytes may be a tar, plain or compressed, which ADD unpacks. */
export function looksLikeArchive(head: Uint8Array): boolean {
  if (magics.some((magic) => magic.every((byte, index) => head[index] === byte))) return true;
  return head.length >= 512 && tarChecksum(head) !== 0 && tarChecksum(head) === headerSum(head);
}

function tarChecksum(head: Uint8Array): number {
  const text = Buffer.from(head.subarray(148, 156))
    .toString('latin1')
    .replace(/\0[\s\S]*$/, '')
    .trim();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : 0;
}

/** The sum of the header's bytes with the checksum field read as spaces. */
function headerSum(head: Uint8Array): number {
  return head.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}
