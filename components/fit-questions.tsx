import type { FitField, FitQuestion } from '@/lib/fit'
import { MOST_WEIGHT, MUST } from '@/lib/fit'
import { type FitQuery, weightField } from '@/lib/fit-query'
import { FIT_HINTS } from './fit-words'
import { NumberField } from './number-field.client'
import { SiteLink } from './site-link'

type Props = {
  questions: readonly FitQuestion[]
  query: FitQuery
  onAnswer: (field: string, tokens: readonly string[]) => void
  onWeight: (question: FitQuestion, weight: number) => void
  onResetWeights: () => void
}

/** The eight questions and the weights, as fields of a plain form. */
export function FitQuestions({ questions, query, onAnswer, onWeight, onResetWeights }: Props) {
  const isMoved = questions.some(({ name, weight }) => query.weights[name] !== weight)
  return (
    <>
      {questions.map((question) => (
        <fieldset key={question.name} className="border-t border-rule py-4">
          <legend className="float-left mb-1 w-full font-serif text-lg font-semibold">{question.label}</legend>
          {FIT_HINTS[question.name] ? <p className="clear-both pb-1 text-[0.85rem] text-soft">{FIT_HINTS[question.name]}</p> : null}
          <div className="clear-both">
            {question.fields.map((field) => (
              <Field
                key={field.name}
                field={field}
                isAlone={question.fields.length === 1}
                tokens={query.answers[field.name] ?? []}
                onAnswer={(tokens) => onAnswer(field.name, tokens)}
              />
            ))}
            {question.nature === 'wish' ? (
              <Tick
                type="checkbox"
                name={MUST}
                value={question.name}
                label="A limit for me, not a wish"
                isChosen={query.answers[MUST]?.includes(question.name) ?? false}
                onChange={(isChosen) => onAnswer(MUST, toggled(query.answers[MUST] ?? [], question.name, isChosen))}
                isSoft
              />
            ) : null}
          </div>
        </fieldset>
      ))}
      <details className="border-t border-rule py-4">
        <summary className="py-1 font-serif text-lg font-semibold">How the order is made</summary>
        <p className="py-2 text-[0.88rem] text-soft">
          Each answer gives a role points: how well it fits, times what the question counts. The limits make the groups, the points the
          order in them. What the questions count is our choice until you move it; 0 leaves a question out, its limit too.{' '}
          <SiteLink href="/method#fit">The whole rule</SiteLink>
        </p>
        {questions.map((question) => (
          <label key={question.name} className="flex items-center justify-between gap-4 py-1.5 text-[0.92rem]">
            {question.label}
            <select
              name={weightField(question).name}
              value={query.weights[question.name]}
              onChange={(event) => onWeight(question, Number(event.target.value))}
              className="rounded-lg border border-edge bg-raised px-2.5 py-1.5"
            >
              {Array.from({ length: MOST_WEIGHT + 1 }, (_, weight) => weight).map((weight) => (
                <option key={weight} value={weight}>
                  {weight}
                  {weight === question.weight ? ' (usual)' : ''}
                </option>
              ))}
            </select>
          </label>
        ))}
        {isMoved ? (
          <button type="button" onClick={onResetWeights} className="needs-script button mt-2 py-1.5">
            Back to the usual weights
          </button>
        ) : null}
      </details>
    </>
  )
}

function toggled(tokens: readonly string[], token: string, isChosen: boolean): string[] {
  return isChosen ? [...tokens, token] : tokens.filter((other) => other !== token)
}

type FieldProps = {
  field: FitField
  /** Whether it is the only one of its question, whose legend then names it. */
  isAlone: boolean
  tokens: readonly string[]
  onAnswer: (tokens: readonly string[]) => void
}

function Field({ field, isAlone, tokens, onAnswer }: FieldProps) {
  if (field.kind === 'number') return <NumberField field={field} value={tokens[0] ?? ''} onAnswer={onAnswer} />
  if (field.kind === 'many')
    return field.options.map(({ token, label }) => (
      <Tick
        key={token}
        type="checkbox"
        name={field.name}
        value={token}
        label={label}
        isChosen={tokens.includes(token)}
        onChange={(isChosen) => onAnswer(toggled(tokens, token, isChosen))}
      />
    ))
  const choices = [{ token: '', label: isAlone ? 'It does not matter' : 'Not at all' }, ...field.options].map(({ token, label }) => (
    <Tick
      key={token}
      type="radio"
      name={field.name}
      value={token}
      label={label}
      isChosen={(tokens[0] ?? '') === token}
      onChange={() => onAnswer(token === '' ? [] : [token])}
    />
  ))
  if (isAlone) return choices
  return (
    <fieldset className="pt-2">
      <legend className="text-[0.94rem] font-semibold">{field.label}</legend>
      <div className="grid max-w-[20rem] grid-cols-2 gap-x-5">{choices}</div>
    </fieldset>
  )
}

type TickProps = {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  label: string
  isChosen: boolean
  onChange: (isChosen: boolean) => void
  isSoft?: boolean
}

function Tick({ type, name, value, label, isChosen, onChange, isSoft = false }: TickProps) {
  return (
    <label className={`flex items-center gap-2.5 py-1.5 text-[0.92rem] ${isSoft ? 'mt-1 text-soft' : ''}`}>
      <input
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        onChange={(event) => onChange(event.target.checked)}
        className="size-[1.1rem] shrink-0 accent-hema"
      />
      {label}
    </label>
  )
}
