import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { changes, start, tell } from '../state.js';
import { ArticleComponent } from './article.js';

@Component({
  selector: 'article-app',
  imports: [ArticleComponent],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @for (name of names; track name) {
      <button [attr.data-do]="name" (click)="change(name)">{{ name }}</button>
    }
    <output>{{ told().join('\\n') }}</output>
    <font-size-toggle for="bai-viet" />
    @if (state(); as now) {
      @if (now.isShown) {
        <portal-article
          name="bai-viet"
          [article]="now.article"
          [src]="now.src"
          [tools]="now.tools"
          [headingLevel]="now.headingLevel"
          [unstyled]="now.unstyled"
          (tell)="listen($event)"
          >{{ now.fallback }}</portal-article
        >
      }
      <ul>
        @for (name of now.list; track name) {
          <li><portal-article [src]="'/articles/' + name + '.json'" tools="" /></li>
        }
      </ul>
    }
  `,
})
export class AppComponent {
  readonly names = Object.keys(changes);
  readonly state = signal(start);
  readonly told = signal<string[]>([]);

  change(name: string): void {
    this.state.update((old) => ({ ...old, ...changes[name]?.(old) }));
  }

  listen(event: Event): void {
    this.told.update((lines) => [...lines, tell(event)]);
  }
}
