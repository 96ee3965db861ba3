import type {} from 'gov-article/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

/** Does not compile: the events of a custom element are typed, its properties are not. */
@Component({
  selector: 'wrong-events',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <gov-article [headingLevel]="'two'" (gov-article-load)="headline = $event.detail.article.headline" />
    <gov-article (gov-article-load)="headline = $event.detail.scale" />
    <gov-article (gov-article-error)="headline = $event.detail.error.status" />
  `,
})
export class WrongEventsComponent {
  headline = '';
}
