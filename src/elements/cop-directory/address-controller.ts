import type { ReactiveController } from 'lit';
import { type Asked, readAsked, writeAsked } from '../../domain/community/asked.ts';
import type { DirectoryHost } from './directory.ts';

/** The names that directories of this page go by in its address. */
const taken = new Set<string>();

function claim(wanted: string): string {
  const base = /^[\w.-]+$/.test(wanted) ? wanted : 'cop';
  let name = base;
  for (let number = 2; taken.has(name); number++) name = base + String(number);
  taken.add(name);
  return name;
}

/**
 * Keeps what is asked of a directory in the query part of the page's address. The address is read at the start and when the visitor goes back or
 * forth; it is replaced, never added to the history, and only after the visitor has asked for something. The page's own
 * state of the history stays as it is. Where a page may not change its address (a sandboxed frame), nothing happens.
 */
export class AddressController implements ReactiveController {
  readonly #wanted: string;
  readonly #onAsked: (asked: Asked) => void;
  #name: string | undefined;
  #known = '';

  /** @param wanted the name to go by; where another directory of the page has it, a number follows. */
  constructor(host: DirectoryHost, wanted: string, onAsked: (asked: Asked) => void) {
    this.#wanted = wanted;
    this.#onAsked = onAsked;
    host.addController(this);
  }

  hostConnected(): void {
    this.#name = claim(this.#wanted);
    addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    taken.delete(this.#name!);
  }

  /** The visitor has asked. */
  write(asked: Asked): void {
    this.#known = JSON.stringify(asked);
    const href = writeAsked(location.href, this.#name!, asked);
    try {
      if (href !== location.href) history.replaceState(history.state, '', href);
    } catch {
      // The page works without.
    }
  }

  readonly #read = (): void => {
    const asked = readAsked(location.search, this.#name!);
    const known = JSON.stringify(asked);
    if (known === this.#known) return;
    this.#known = known;
    this.#onAsked(asked);
  };
}
