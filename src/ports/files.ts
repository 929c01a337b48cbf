/** What kind of thing a path names. A link is never followed. `other` is a socket, pipe or device. */
export type FileType = 'file' | 'folder' | 'link' | 'other';

export interface FileEntry {
  readonly name: string;
  readonly type: FileType;
}

export interface FileStat {
  readonly type: FileType;
  /** Bytes. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
}

/**
 * The files below one folder. Paths are relative to it and separated by `/`; `.` is the folder itself.
 * Every failure is a `Fault`: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE.
 */
export interface Files {
  /** The folder's entries, sorted by name. */
  list(folder: string): Promise<readonly FileEntry[]>;
  read(path: string): Promise<Uint8Array>;
  /** At most `length` bytes from the front. */
  head(path: string, length: number): Promise<Uint8Array>;
  /** undefined where nothing is there. */
  stat(path: string): Promise<FileStat | undefined>;
  readLink(path: string): Promise<string>;
}
