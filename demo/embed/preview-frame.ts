import type { PreviewAnswer, PreviewRequest } from './preview-messages.ts';

/** CSS pixels of a page in the preview. */
export const previewWidths = { phone: 360, column: 560, page: 1100 };
export type PreviewWidth = keyof typeof previewWidths;

/** The frame that shows a widget at a width of its own, made smaller where the builder has less room. */
export class PreviewFrame {
  readonly frame = document.createElement('iframe');
  readonly #stage: HTMLElement;
  #width: number = previewWidths.column;
  #request: PreviewRequest | undefined;
  #isReady = false;

  /**
   * @param stage the frame's place, which it fills.
   * @param onAnswer what the frame tells; not that it is ready.
   */
  constructor(stage: HTMLElement, onAnswer: (answer: PreviewAnswer) => void) {
    this.#stage = stage;
    this.frame.src = 'preview.html';
    stage.append(this.frame);
    new ResizeObserver(() => this.#fit()).observe(stage);
    addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewAnswer>) => {
      if (source !== this.frame.contentWindow || origin !== location.origin) return;
      if (data.kind === 'ready') {
        this.#isReady = true;
        this.#send();
      } else onAnswer(data);
    });
  }

  /** Shows a widget; the same one once more is left as it is. */
  show(request: PreviewRequest): void {
    if (JSON.stringify(request) === JSON.stringify(this.#request)) return;
    this.#request = request;
    this.#send();
  }

  /** Sets how wide the page in the frame is. */
  set width(width: PreviewWidth) {
    this.#width = previewWidths[width];
    this.#fit();
  }

  #send(): void {
    if (this.#isReady && this.#request) this.frame.contentWindow?.postMessage(this.#request, location.origin);
  }

  #fit(): void {
    const { clientWidth, clientHeight } = this.#stage;
    const scale = Math.min(1, clientWidth / this.#width);
    // Set by script, which a policy without inline styles allows.
    Object.assign(this.frame.style, {
      width: `${String(this.#width)}px`,
      height: `${String(clientHeight / scale)}px`,
      transform: `scale(${String(scale)})`,
      insetInlineStart: `${String(Math.max(0, (clientWidth - this.#width * scale) / 2))}px`,
    });
  }
}
