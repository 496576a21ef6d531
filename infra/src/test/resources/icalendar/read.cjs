// Reads an invitation from standard input with ical.js and says what it understood, as JSON.
const ICAL = require(require.resolve('ical.js', { paths: [process.argv[2]] }));
const calendar = new ICAL.Component(ICAL.parse(require('fs').readFileSync(0, 'utf8')));
const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
console.log(JSON.stringify({
  method: calendar.getFirstPropertyValue('method'),
  uid: event.uid,
  sequence: event.sequence,
  start: event.startDate.toJSDate().toISOString(),
  end: event.endDate.toJSDate().toISOString(),
  summary: event.summary,
  description: event.description,
  status: event.component.getFirstPropertyValue('status'),
  guests: event.attendees.map(guest => guest.getParameter('cn')),
}));
