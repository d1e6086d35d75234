import type { Location } from '../session/index.ts';
import { compareLocations } from './anchor.ts';
import type { Edit } from './edit.ts';

/** What a rule tells of one place. */
export interface Problem<MessageId extends string> {
  readonly messageId: MessageId;
  /** Fills the placeholders of the message. */
  readonly data: Readonly<Record<string, string>>;
  readonly location: Location;
  /** What `--fix` may do. */
  readonly fix?: readonly Edit[] | null;
  /** What an editor offers. */
  readonly suggestions?: readonly { readonly messageId: MessageId; readonly edits: readonly Edit[] }[];
}

/** In the order of the text. */
export function inOrder<Found extends { readonly location: Location }>(problems: readonly Found[]): Found[] {
  return problems.toSorted((left, right) => compareLocations(left.location, right.location));
}
