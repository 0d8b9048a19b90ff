import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../engine/actions/calendar';
import { fillScript, mailtoOf, sendable } from '../../../engine/actions/script';

describe('a script', () => {
  it('has what is known put in, and leaves the rest to be said', () => {
    const text = 'I am [name] from [city], [zip]; please tell [official]. Again: [city].';
    expect(fillScript(text, { official: 'Senator Ada Sample', city: 'Sampleton', name: ' ' })).toBe(
      'I am [name] from Sampleton, [zip]; please tell Senator Ada Sample. Again: Sampleton.',
    );
  });

  it('takes what a reader types literally', () => {
    expect(fillScript('I live in [city].', { city: "$& $' [zip]", zip: '99201' })).toBe("I live in $& $' 99201.");
  });
});

describe('what is sent', () => {
  it.each([
    [
      'a clause that nobody filled in goes',
      'I live in Sampleton, [zip]. Thank you.',
      'I live in Sampleton. Thank you.',
    ],
    [
      'its sentence goes where the rest could not stand alone',
      'My street is [street], so it counts. Thanks.',
      'Thanks.',
    ],
    [
      'a lone word behind it goes too',
      'Hello, this is [name] from Spokane, 99201. I oppose it.',
      'Hello. I oppose it.',
    ],
    ['a sentence in brackets goes', 'I oppose it. [Why, in a sentence or two.] Thank you.', 'I oppose it. Thank you.'],
    [
      'a line goes, and the room that it took',
      'Dear Senator Sample,\n\n[Your view.]\n\nYours,\n[name]',
      'Dear Senator Sample,\n\nYours,',
    ],
    [
      'other languages have other stops',
      '您好。住在 Spokane，邮政编码 [zip]，是您的选民。谢谢。',
      '您好。住在 Spokane，是您的选民。谢谢。',
    ],
    [
      'numbers of bills have stops of their own',
      'I’m calling about H.R. 1. [Why.] Thank you.',
      'I’m calling about H.R. 1. Thank you.',
    ],
    [
      'what is filled in stays as it is',
      'Hello, I’m Lin (she).\n\n  Two spaces.',
      'Hello, I’m Lin (she).\n\n  Two spaces.',
    ],
  ])('%s', (_, text, sent) => {
    expect(sendable(text)).toBe(sent);
  });
});

describe('a mail draft', () => {
  const draft = { to: 'ada+o@example.org', subject: 'HB 1999\r\nBcc: x@y.org', body: 'One & two\nthree? 100 %' };

  it('is one address, one subject and one body, whatever they hold', () => {
    const { href, fits } = mailtoOf(draft);
    const url = new URL(href);
    expect(fits).toBe(true);
    expect(decodeURIComponent(url.pathname)).toBe('ada+o@example.org');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.searchParams.get('subject')).toBe('HB 1999 Bcc: x@y.org');
    expect(url.searchParams.get('body')).toBe('One & two\r\nthree? 100 %');
    expect(href).not.toMatch(/[\r\n ]/);
  });

  it('leaves out a body that a mail program would cut off', () => {
    const { href, fits } = mailtoOf({ ...draft, body: 'ỹ'.repeat(400) });
    expect(fits).toBe(false);
    expect(href).not.toContain('body');
  });
});

describe('a calendar file', () => {
  const file = calendarFile(
    {
      id: 'hearing-1999',
      summary: 'Sign-in closes: HB 1999; sample, rents',
      description: 'One\nTwo',
      start: Date.parse('2026-11-24T12:30:00-08:00'),
      url: 'https://legislature.example.org/hearings/1999',
      ringsBefore: 60,
    },
    Date.parse('2026-11-20T00:00:00Z'),
  ).replace(/\r\n /g, '');

  it('holds the moment in UTC, and the words escaped', () => {
    expect(file).toContain('DTSTART:20261124T203000Z');
    expect(file).toContain('DTSTAMP:20261120T000000Z');
    expect(file).toContain('SUMMARY:Sign-in closes: HB 1999\\; sample\\, rents');
    expect(file).toContain('DESCRIPTION:One\\nTwo');
    expect(file).toContain('UID:hearing-1999@collective-lens');
    expect(file).toContain('TRIGGER:-PT1H');
    expect(file).not.toContain('DTEND');
  });
});
