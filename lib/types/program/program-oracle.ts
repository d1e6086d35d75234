import type * as ts from 'typescript';
import type { TypeOracle } from '../oracle.ts';
import type { TypeAnswer, TypePart, TypeQuestion } from '../question.ts';
import { calleeOf } from './callees.ts';
import type { Compiler, Consultation } from './compiler.ts';
import { evidenceOf } from './evidence.ts';
import { memberOf } from './members.ts';
import { memberNameOf, operandOf } from './operand.ts';
import { partsOf } from './parts.ts';

/**
 * Answers from a program: of the compiler itself, or of a backend with the same public interface. A file that the
 * program does not have, or has with another text, gives no answers.
 */
export function programOracle(compiler: Compiler, program: ts.Program): TypeOracle {
  return {
    name: `typescript ${compiler.version}`,
    answer({ module, text }, questions) {
      const file = program.getSourceFile(module);
      if (file === undefined || withoutMark(file.text) !== text) return questions.map(() => null);
      const consultation: Consultation = { ts: compiler, program, checker: program.getTypeChecker(), file };
      return questions.map((question) => answerTo(consultation, question));
    },
  };
}

/** Offsets count without a byte order mark. A file that has one is not asked about. */
function withoutMark(text: string): string | null {
  return text.startsWith('\uFEFF') ? null : text;
}

function answerTo(consultation: Consultation, question: TypeQuestion): TypeAnswer | null {
  try {
    const operand = operandOf(consultation, question);
    return operand === null ? null : describe(consultation, operand, question);
  } catch {
    // Not supported by this backend, or a defect of the checker: as good as no answer.
    return null;
  }
}

/** What the access to a member of the operand gives. */
function partsOfMember(consultation: Consultation, operand: ts.Node, index: number): readonly TypePart[] {
  const { ts, checker } = consultation;
  const access = ts.isObjectBindingPattern(operand) ? operand.elements[index]?.name : operand.parent;
  return access === undefined ? [{ kind: 'any' }] : partsOf(consultation, checker.getTypeAtLocation(access));
}

function describe(consultation: Consultation, operand: ts.Node, { role, index }: TypeQuestion): TypeAnswer {
  const { checker } = consultation;
  const callee = role === 'callee' ? calleeOf(consultation, operand) : null;
  const weak = evidenceOf(consultation, operand);
  if (role === 'callee') return { parts: [], weak: callee === null ? weak : null, member: null, callee };
  const type = checker.getTypeAtLocation(operand);
  const member = role === 'object' ? memberOf(consultation, type, memberNameOf(consultation, operand, index)) : null;
  return { parts: partsOf(consultation, type), weak, member: member === null ? null : { ...member, parts: partsOfMember(consultation, operand, index) }, callee: null };
}
