import {createApp, createSSRApp} from 'vue';
import App from './App.vue';

const place = document.querySelector('#app');
(place.hasChildNodes() ? createSSRApp(App) : createApp(App)).mount(place);
