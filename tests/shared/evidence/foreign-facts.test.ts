import { describe, expect, test } from 'vitest';
import { foreignDates, foreignFigures } from '../../../shared/evidence/foreign-facts.ts';
import { check } from './sources.ts';

describe('a date in another language', () => {
  test.each([
    ['Der Damm wurde am 17. März 2023 eröffnet.', '2023-03-17'],
    ['Die Sitzung ist am 4. November 2024.', '2024-11-04'],
    ['Le barrage a été ouvert le 1er août 2023.', '2023-08-01'],
    ['La presa se abrió el 17 de marzo de 2023.', '2023-03-17'],
    ['Im Dezember 2021 begann der Bau.', '2021-12'],
    ['En février 2021, les travaux ont commencé.', '2021-02'],
    ['Il 3 maggio 2020 la diga fu aperta.', '2020-05-03'],
    ['Am 5. Juli kam die Fähre.', '--07-05'],
  ])('is read: %s', (text, value) => {
    expect(foreignDates(text).map((date) => date.value)).toEqual([value]);
  });

  test.each(['He sold 40 mars bars.', 'In March 2023 it rained.', 'Mars is red.'])(
    'is none in English: %s',
    (text) => {
      expect(foreignDates(text)).toEqual([]);
    },
  );
});

describe('a figure in another language', () => {
  test.each([
    ['Das sind 12,5 Prozent der Stellen und mehr als in der Stadt.', 12.5, 'percent'],
    ['Der Bau kostete die Stadt 2,4 Millionen Euro.', 2.4e6, 'euros'],
    ['Der Bau kostete die Stadt 1.234.500 Euro.', 1234500, 'euros'],
    ['Le barrage et la route ont coûté 3,2 milliards d’euros.', 3.2e9, 'euros'],
    ['Les experts du port comptent 1 234 navires.', 1234, ''],
    ['La presa costó a los vecinos 42 millones de euros.', 4.2e7, 'euros'],
    ['El 12,5 por ciento de los empleos depende del puerto.', 12.5, 'percent'],
    ['Die Straße und der Weg sind 1.200 Meter lang.', 1200, 'm'],
  ])('is read: %s', (text, value, unit) => {
    expect(foreignFigures(text).map((one) => [one.value, one.unit])).toEqual([[value, unit]]);
  });

  test('is left to the English detectors in English', () => {
    expect(foreignFigures('The port of Dorn cost 1.234 million, of which 2,500 was lost.')).toEqual(
      [],
    );
  });
});

describe('a claim in English', () => {
  test.each([
    [
      'Kelsund paid €1.23 million for the dam.',
      'Der Damm kostete Kelsund und die Region 1.234.500 Euro.',
      'consistent',
    ],
    [
      'In Kelsund 12.5 percent of jobs depend on the port.',
      'In Kelsund hängen 12,5 Prozent der Stellen an dem Hafen und der Werft.',
      'equal',
    ],
  ])('has its figure in a source in another language: %s', (claim, source, expected) => {
    expect(check('figure', claim, source).result).toBe(expected);
  });

  test('has its date in a source in another language', () => {
    const source = 'Der Damm von Kelsund wurde am 17. März 2023 von Katrin Aldous eröffnet.';
    const claim = (day: string) => `Katrin Aldous opened the dam at Kelsund on ${day} March 2023.`;
    expect(check('date', claim('17'), source).result).toBe('equal');
    expect(check('date', claim('18'), source).result).toBe('different');
  });
});
