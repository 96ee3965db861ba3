import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';

@Component({
  selector: 'portal-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <gov-article
      [attr.id]="name()"
      [article]="article()"
      [src]="src()"
      [tools]="tools()"
      [headingLevel]="headingLevel()"
      [unstyled]="unstyled()"
      (gov-article-load)="tell.emit($event)"
      (gov-article-error)="tell.emit($event)"
      (font-size-toggle-change)="tell.emit($event)"
      (click)="tell.emit($event)"
      ><ng-content
    /></gov-article>
  `,
})
export class ArticleComponent {
  readonly name = input<string>();
  readonly article = input<object>();
  readonly src = input<string>();
  readonly tools = input('email print font-size');
  readonly headingLevel = input(1);
  readonly unstyled = input(false);
  readonly tell = output<Event>();
}
