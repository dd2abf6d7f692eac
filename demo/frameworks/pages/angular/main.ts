import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {App, providers} from './app';

document.querySelector('#app')!.append(document.createElement('app-root'));
await bootstrapApplication(App, {providers});
