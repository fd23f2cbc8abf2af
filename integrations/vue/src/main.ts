import { createApp } from 'vue';
import type {} from 'sco-elements/vue';
import App from './App.vue';

createApp(App).mount('#app');
