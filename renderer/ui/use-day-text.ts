import { useState } from 'react';
import { daySchema } from '../../shared/model/primitives.ts';

export interface DayText {
  readonly text: string;
  /** What is typed is no day of the calendar. */
  readonly isInvalid: boolean;
  readonly onText: (text: string) => void;
  /** Call when the field is left: what is no day goes back to the day before. */
  readonly onLeave: () => void;
}

/**
 * A calendar day typed as `YYYY-MM-DD`: the system's date control shows days in an order that
 * depends on the language, so that 03/04/2026 could be read as two days.
 *
 * @param day the stored day, empty where there is none
 * @param onDay told each time that what is typed is a day, or empty
 */
export function useDayText(day: string, onDay: (day: string) => void): DayText {
  const [typed, setTyped] = useState<string | null>(null);
  const isDay = typed === null || daySchema.safeParse(typed.trim()).success;
  return {
    text: typed ?? day,
    isInvalid: !isDay,
    onText(text) {
      setTyped(text);
      const parsed = daySchema.safeParse(text.trim());
      if (parsed.success) onDay(parsed.data);
    },
    onLeave: () => setTyped(null),
  };
}
