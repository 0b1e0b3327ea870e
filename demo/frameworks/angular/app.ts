import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CopFeedLoadEvent, CopSelectEvent } from 'cop-widgets';
import 'cop-widgets/elements/cop-directory.js';
import 'cop-widgets/elements/cop-feed.js';
import 'cop-widgets/elements/cop-schedule.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cop-feed src="/feeds/casc.cop-feed.json" (cop-feed-load)="onLoad($event)">
      <button (click)="limit.set(limit() + 1)">One more</button>
      <button (click)="isShown.set(!isShown())">Show or hide</button>
      @if (isShown()) {
        <cop-schedule
          [limit]="limit()"
          heading-level="3"
          [communities]="communities"
          now="2026-12-01T12:00:00Z"
          (cop-select)="onSelect($event)"
        >
          <p>The dates are on their way.</p>
        </cop-schedule>
      }
      <cop-directory></cop-directory>
      <output>{{ told().join('\\n') }}</output>
    </cop-feed>
  `,
})
export class App {
  readonly limit = signal(2);
  readonly isShown = signal(true);
  readonly told = signal<readonly string[]>([]);
  readonly communities = ['science-connection'];

  onLoad({ feed }: CopFeedLoadEvent): void {
    this.tell(`loaded ${String(feed.communities.length)}`);
  }

  onSelect(event: CopSelectEvent): void {
    event.preventDefault();
    this.tell(`selected ${event.community?.id ?? ''}`);
  }

  private tell(line: string): void {
    this.told.update((lines) => [...lines, line]);
  }
}
