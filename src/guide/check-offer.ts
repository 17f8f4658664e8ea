import { checkCondition, type Surroundings } from './check-condition.ts'
import type { Finding, Path } from './finding.ts'
import type { QuestionForm } from './schema.ts'

/** Options that are only offered sometimes: sound conditions, something left to choose, and no preset that may be gone. */
export function checkOffer(form: QuestionForm, path: Path, around: Surroundings): Finding[] {
  if (!('options' in form)) return []
  const at = (index: number) => [...path, 'options', index, 'when']
  const limited = form.options.flatMap(({ value, when }, index) => (when === undefined ? [] : [{ value, when, index }]))
  const findings = limited.flatMap(({ when, index }) => checkCondition(when, at(index), around))
  if (form.options.length - limited.length < 2) {
    const message = `Fewer than two options of “${form.id}” are always offered`
    findings.push({ path: [...path, 'options'], message, remedy: 'Remove when from two of them at least' })
  }
  const preset = limited.find(({ value }) => [form.default].flat().map(String).includes(value))
  if (preset) {
    const message = `“${preset.value}” is preset, but not always offered`
    findings.push({ path: [...path, 'default'], message, remedy: 'Preset another option, or remove its when' })
  }
  return findings
}
