import { once } from 'node:events';
import type { FaultKind } from './kinds.ts';
import { type Answer, type Asked, bodyOf, deliver, delivered, giveBack, onward, withoutHeader } from './upstream.ts';

/** Does to a request what its kind says. False where there was nothing to break. */
type Deed = (asked: Asked) => Promise<boolean>;

export const deeds: Readonly<Record<FaultKind, Deed>> = {
  'reset-before': async (asked) => reset(asked),
  'reset-upload': resetUpload,
  'reset-answer': async (asked) => {
    await half(asked, await delivered(asked));
    return reset(asked);
  },
  'lost-answer': async (asked) => {
    await delivered(asked);
    return reset(asked);
  },
  stall: async (asked) => gone(asked),
  'stall-answer': async (asked) => {
    await half(asked, await delivered(asked));
    return gone(asked);
  },
  'error-500': (asked) => refuse(asked, 500),
  'error-503': (asked) => refuse(asked, 503),
  'error-503-retry-after': (asked) => refuse(asked, 503, { 'retry-after': '1' }),
  truncated,
  'truncated-quietly': async (asked) => {
    const answer = await delivered(asked);
    const body = firstHalf(answer.body);
    const headers = withoutHeader(withoutHeader(answer.headers, 'content-length'), 'transfer-encoding');
    giveBack(asked, { ...answer, headers: [...headers, 'content-length', String(body.length)], body });
    return body.length < answer.body.length;
  },
  duplicated: async (asked) => {
    const body = await bodyOf(asked.request);
    await deliver(asked, body);
    giveBack(asked, await deliver(asked, body));
    return true;
  },
};

function firstHalf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** A socket that is being closed already cannot be reset: Node would lose it, and never end. */
function reset({ request: { socket } }: Asked): true {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
  return true;
}

/** Waits until the client hangs up. What it still sends is read: the end of a connection shows only behind it. */
async function gone({ request }: Asked): Promise<true> {
  request.resume();
  if (!request.socket.destroyed) await once(request.socket, 'close');
  return true;
}

async function refuse({ request, response }: Asked, status: number, headers = {}): Promise<true> {
  await bodyOf(request);
  response.writeHead(status, headers).end();
  return true;
}

/** The service gets headers that promise a whole body, and half of what came so far. */
async function resetUpload(asked: Asked): Promise<boolean> {
  const first = await firstPiece(asked);
  const sent = onward(asked).on('error', () => undefined);
  await new Promise<unknown>((resolve) => sent.write(firstHalf(first), resolve));
  sent.destroy();
  return reset(asked);
}

function firstPiece({ request }: Asked): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    request.once('data', resolve).once('error', reject);
    request.once('end', () => resolve(Buffer.of()));
  });
}

/** Sends half of the body; where there is none, half of the head. */
async function half({ response, request }: Asked, { status, headers, body }: Answer): Promise<void> {
  const head = `HTTP/1.1 ${status} OK\r\n${headers.slice(0, 2).join(': ')}\r\n`;
  await new Promise<unknown>((resolve) => {
    if (body.length < 2) request.socket.write(head, resolve);
    else response.writeHead(status, [...headers]).write(firstHalf(body), resolve);
  });
}

async function truncated(asked: Asked): Promise<boolean> {
  const answer = await delivered(asked);
  if (answer.body.length < 2) giveBack(asked, answer);
  else {
    await half(asked, answer);
    asked.request.socket.destroySoon();
  }
  return answer.body.length >= 2;
}
