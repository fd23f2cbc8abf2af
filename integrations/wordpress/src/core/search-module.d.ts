declare module 'virtual:search-data' {
  import type { SearchData } from './search-data.js';
  const data: SearchData;
  export default data;
}
