import type { Frame, ModuleId } from '../effects/index.ts';
import type { LocatedFrame, Location } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import type { RecordedSpan } from './records.ts';

/** Where a module imports. */
export function locateImport(module: ModuleId, request: number, modules: ModuleTable): Location {
  return locate(module, modules.locateRequest(module, request));
}

/** Where a frame stands, for people. */
export function locateFrame(frame: Frame, modules: ModuleTable): LocatedFrame {
  const location = locate(frame.module, modules.locate(frame.module, frame.function, frame.place));
  const { file, line, column, endLine, endColumn } = location;
  return frame.callee === undefined ? { file, line, column, endLine, endColumn, text: frame.text } : { file, line, column, endLine, endColumn, text: frame.text, callee: frame.callee };
}

const START: RecordedSpan = [1, 1, 1, 1];

/** A span in a file; its beginning where it is not known. */
export function locate(file: ModuleId, span: RecordedSpan | null): Location {
  const [line, column, endLine, endColumn] = span ?? START;
  return { file, line, column, endLine, endColumn };
}
