/** How `npm run returns` is called, and what it takes. */
/** How the command is called. */
export const USAGE = `Usage: npm run returns -- check FILE... [--json]
       npm run returns -- check CENSUS.xml [--out FILE] [--limit N] [--council COUNCIL --year YEAR]
       npm run returns -- template COUNCIL [--out FILE]
       npm run returns -- accept FILE [--dry-run] [--obtained --link ADDRESS --date DAY]
       npm run returns -- reply FILE --council COUNCIL --year YEAR --about POINT
                                --date DAY --role ROLE [--contacts-agreed] [--dry-run]
       npm run returns -- repair

check     checks returns and says what to fix; the children’s social work workforce census
          (XML) is turned into a return first
template  writes a return to fill in, for a council given by its slug, code (E08000001 or 350)
          or name
accept    checks a return and, if nothing must be fixed, puts it into data/returns/
          (what a correction replaces is kept in data/returns/superseded/); a census
          is turned into a return first, as for check. With --obtained, the file is an
          answer to a request under freedom of information. It is kept apart, in
          data/returns/obtained/, and never replaces what the council sent
reply     accepts a council’s statement about one of its figures or flags and puts it into
          data/replies/. FILE is plain text of at most 1,000 characters. It is published
          beside the figure as it is. An earlier reply about the same point is kept
repair    finishes what an accept had begun that was ended halfway

--json      print the findings as JSON
--findings FILE --annotations FILE
            also write the findings to files: as JSON, and as the annotations that
            GitHub Actions shows
--out FILE  write the template, or the return made from a census, to FILE
--limit N   the council’s own limit in cases for each full-time equivalent
--council COUNCIL --year YEAR
            which council a census without a header is from, and for which year
--dry-run   say what would change and write nothing
--obtained --link ADDRESS --date DAY
            the return is an answer under freedom of information, published at this
            https address and dated this day, such as 2026-02-03
--about POINT
            what a reply is about: average_caseload, cases, case_holders_fte, no_figure,
            or a flag: cases-share, staff-share, cases-jump, fte-jump, average-jump
--date DAY --role ROLE
            when a reply came, and the role of who sent it, without a name
--contacts-agreed
            the council agreed that contact details in its statement are published
--data DIR  use another folder than data/. Without it, RETURNS_DIR may name
            another folder than data/returns/, and REPLIES_DIR than data/replies/

Exit codes: 0 nothing must be fixed, or it was accepted
            1 something must be fixed, or a file cannot be read
            2 the command was called wrongly`;

/** What may be typed besides the command and its files. */
export const OPTIONS = {
  help: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  findings: { type: 'string' },
  annotations: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  out: { type: 'string' },
  limit: { type: 'string' },
  council: { type: 'string' },
  year: { type: 'string' },
  data: { type: 'string' },
  obtained: { type: 'boolean', default: false },
  link: { type: 'string' },
  date: { type: 'string' },
  about: { type: 'string' },
  role: { type: 'string' },
  'contacts-agreed': { type: 'boolean', default: false },
} as const;
