import 'sco-elements/svelte';
