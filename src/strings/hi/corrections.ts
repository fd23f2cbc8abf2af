import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  mark: 'सुधार: {date}।',
  legend: 'बाद में सुधारा गया',
  about: '{topic}।',
  said: 'डेटासेट ({edition}) में था: {text}',
  title: 'sco-elements के तथ्यों में सुधार',
  subtitle: 'वे तथ्य जो किसी पिछले संस्करण में गलत थे।',
  was: 'संस्करण {edition} में था: {text}',
  is: 'सही: {text}',
  why: 'कारण: {text}',
  sources: 'स्रोत: {text}',
};
