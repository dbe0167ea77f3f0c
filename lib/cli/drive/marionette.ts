import { connect, type Socket } from 'node:net';

/**
 * Firefox's own remote wire: frames of `length:JSON`, a request `[0, id, command, parameters]`, an answer
 * `[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #unread = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
      this.#waiting.clear();
    });
  }

  /** Connects as soon as Firefox listens; gives up after `patience` ms. */
  static async connect(port: number, patience: number): Promise<Marionette> {
    const until = Date.now() + patience;
    for (;;) {
      try {
        return await new Promise<Marionette>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1');
          socket.once('error', reject);
          // Firefox speaks first: one frame that names the protocol.
          socket.once('data', () => resolve(new Marionette(socket)));
        });
      } catch (error) {
        if (Date.now() > until) throw new Error('Firefox did not open its remote port.', { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Sends a command; the answer's `value` where it is wrapped in one. Rejects with Firefox's message. */
  send<T>(command: string, parameters: Record<string, unknown> = {}): Promise<T> {
    const id = ++this.#lastId;
    const frame = JSON.stringify([0, id, command, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const colon = this.#unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#unread.toString('latin1', 0, colon));
      if (this.#unread.length < end) return;
      const [, id, error, result] = JSON.parse(this.#unread.toString('utf8', colon + 1, end));
      this.#unread = this.#unread.subarray(end);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result !== null && typeof result === 'object' && 'value' in result ? result.value : result);
    }
  }
}
