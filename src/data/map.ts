/** A map without borders: a grid of dots for land (Natural Earth, public domain), and the positions of states on it. */
import type { DotGrid, MapPoint, StateId } from './types.js';

export const dotGrid: DotGrid = {
  frame: {
    projection: 'd3.geoEqualEarth().rotate([-75,0])',
    scale: 554.93,
    translate: [512.5, 722.09],
    width: 1200,
    height: 800,
  },
  cols: 109,
  rows: 72,
  step: 11,
  offset: 5.5,
  dots: 4145,
  base64:
    '8AACACAAA4AAAAAAAAYAAwAAAAAAQAAAAAAAAAAAAAGAA//gAIgAAAAAAAAAMBT///+DgAAAAAAA8AADv//////8AAAAAH/wCu/////////+AAAP/8v/7/////////+AAfHx////////////5gA/f/////////////8AD+P////////////78AB/G////////////D4AB3D///////////AjAAgLF///////////ADwAAJD///////////gB4AIAP///////////gAeAEf/////////////gGACf/////////////oBAA//////////////0AAA//////////////9AAAf/////////////+gAAP///v/////////+QAAH//5P5/////////AAAD9/xPx/////////iQABmf4D8/////////hwAADn4A+P////////AwAAA7+8fD////////AQAACLj//j///////vAMAAAAR//x///////ggGAAAMM//4///////wYDAAByEf/////////+GDgAAwAAP////////+DHwAAYAAP/////////hHgAAMAAH/////////wFAAAHhgH/////////8CAAAD4+T//////////AAAAB/////////////gAAAA//9/5////////wAAAAf//f+f///////4AAAAP//v/H///////4AAAAH//z/4f//////8AAAAD//5/8gH/////8gAAAB//+f/4D/////+AAAAA///P/+A/////+AAAAAf//3//Af/8//4AAAAAP//7//gF/4f/IAAAAAH//8//gA/8H/EAAAAAD//+P/gAf8B/mAAAAAB///n/wAP8A/4AYAAAA///z/gAH8Af+AMAAAAf//4/gAB8AL/AEAAAAP//+fAAA8AA/wCAAAAH///uAAAeAAf4AwAAAD///0AAAPgAL8AAAAAB///8EAADgAE+ABAAAA///+OAABwACPACAAAAf///+AAAYABDAJAAAAP////AAAKAAhAAIAAAH////gAAFgAIAAcAAAD////gAAAwAEAACAAAB////wAAAAABABBAAAA////wAAAAAMwBwAAAAf///4AAAAACYBwAAAAP///4AAAAAAkB4AAAAH///4AAAAAAbB8AAAAD///4AAAAAAHD/SgAAB///4AAAAAADh/AQAAA///8AAAAAAAwfqBgAAf//8AAAAAAAcPmAZAAP//8AAAAAAAHHzAN4CH//+AAAAAAADgBQH/Aj//+AAAAAAAAwAgAfwB///AAAAAAAAIAAAn9g',
};

/** Capitals: longitude and latitude in degrees, and the point in the frame of `dotGrid`. */
export const capitals: { readonly [id in StateId]?: MapPoint } = {
  kz: { lon: 71.4278, lat: 51.1811, x: 488.2, y: 189.3 },
  cn: { lon: 116.3863, lat: 39.9308, x: 818.7, y: 292.9 },
  kg: { lon: 74.5833, lat: 42.875, x: 509.5, y: 264.6 },
  ru: { lon: 37.6136, lat: 55.7541, x: 267.7, y: 151.1 },
  tj: { lon: 68.7739, lat: 38.56, x: 466, y: 306.3 },
  uz: { lon: 69.293, lat: 41.3136, x: 470.6, y: 279.5 },
  in: { lon: 77.2, lat: 28.6, x: 529.8, y: 407.7 },
  pk: { lon: 73.1647, lat: 33.7019, x: 498.4, y: 354.9 },
  ir: { lon: 51.4224, lat: 35.6739, x: 333.6, y: 335 },
  by: { lon: 27.5647, lat: 53.9019, x: 196.7, y: 166.3 },
  mn: { lon: 106.9147, lat: 47.9186, x: 735.8, y: 218.1 },
  af: { lon: 69.1813, lat: 34.5186, x: 468.1, y: 346.6 },
  tr: { lon: 32.8624, lat: 39.9292, x: 200.7, y: 292.9 },
  kh: { lon: 104.9147, lat: 11.552, x: 759.7, y: 592.7 },
  az: { lon: 49.8603, lat: 40.3972, x: 327, y: 288.4 },
  np: { lon: 85.3147, lat: 27.7186, x: 593.8, y: 416.9 },
  am: { lon: 44.5116, lat: 40.1831, x: 287.3, y: 290.5 },
  eg: { lon: 31.248, lat: 30.0519, x: 171.1, y: 392.5 },
  qa: { lon: 51.533, lat: 25.2866, x: 325.7, y: 442.7 },
  sa: { lon: 46.7708, lat: 24.6428, x: 287.3, y: 449.6 },
  ae: { lon: 54.3666, lat: 24.4667, x: 347.8, y: 451.5 },
  kw: { lon: 47.9764, lat: 29.3717, x: 301, y: 399.6 },
  mm: { lon: 96.1167, lat: 19.7685, x: 683.7, y: 502.2 },
  mv: { lon: 73.4999, lat: 4.1667, x: 500, y: 675.3 },
  bh: { lon: 50.5831, lat: 26.2361, x: 318.9, y: 432.6 },
  la: { lon: 102.6, lat: 17.9667, x: 737.4, y: 521.9 },
  bd: { lon: 90.4066, lat: 23.725, x: 635.8, y: 459.4 },
  dz: { lon: 3.0486, lat: 36.765, x: -30, y: 324.1 },
  sy: { lon: 36.2981, lat: 33.502, x: 215.5, y: 357 },
  vn: { lon: 105.8481, lat: 21.0353, x: 761.7, y: 488.4 },
};

/** Points in the middle of states that have no capital in the dataset. */
export const centres: { readonly [id in StateId]?: MapPoint } = {
  lk: { lon: 80.7, lat: 7.6, x: 559.9, y: 636.8 },
};
