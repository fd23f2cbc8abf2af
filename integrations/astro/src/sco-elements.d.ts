import 'sco-elements/astro';
