import 'gov-article/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.js';

bootstrapApplication(AppComponent).catch(console.error);
