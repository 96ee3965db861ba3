import 'gov-article/define';
import { createApp } from 'vue';
import Keep from './Keep.vue';

createApp(Keep).mount('#app');
