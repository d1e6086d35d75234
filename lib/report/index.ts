export { compareNames, type FileNames, fileNamesFrom } from './file-names.ts';
export { jsonLine } from './jsonl.ts';
export { orderComparisonText } from './order-comparison.ts';
export { orderJson, orderText, type OrderReport } from './order.ts';
export { type TextOptions, textReport } from './text.ts';
export { sideEffectsJson, sideEffectsText } from './side-effects.ts';
export { stateJson, stateText } from './state.ts';
