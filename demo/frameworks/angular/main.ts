// Compiled in the page, so that this demo needs no more of Angular than its library; an application has Angular's own compiler.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.ts';

await bootstrapApplication(App);
