/** The kinds of findings that only an import reports, because they are about a publisher's file. */

/** What each means and what to do. src/dataset/findings/catalogue.ts joins them with those of the check. */
export const IMPORT_FINDINGS = {
  'not-json': {
    means: 'The source is not JSON, or is cut off.',
    action: 'Download it again.',
  },
  'unexpected-shape': {
    means: 'The source is JSON of another structure than expected.',
    action: 'Check that it is the right file. If the publisher changed it, change the importer.',
  },
  'wrong-format': {
    means:
      'The source is a web page, JSON, text with semicolons or tabs between the cells, or has a line of absurd length.',
    action: 'Download it as CSV with commas.',
  },
  unreadable: {
    means: 'An import of the yearly update could not read its file, or a table that it needs.',
    action: 'Do what the message says.',
  },
  'not-that-file': {
    means: 'Most columns of the source are missing, so it is another file.',
    action: 'Take the file that --help names.',
  },
  'missing-column': {
    means: 'The source lacks a column.',
    action:
      'Check that it is the right file. If the publisher renamed the column, change the importer.',
  },
  'repeated-column': {
    means: 'Two columns of the source have the same name.',
    action: 'Remove the one that is not meant.',
  },
  'no-rows': {
    means: 'The source has a header and nothing else.',
    action: 'Download it again.',
  },
  'cut-off': {
    means: 'The last line of the source has no line break, so the end may be missing.',
    action: 'Download it again, or add the line break if the file is whole.',
  },
  'not-a-number': {
    means: 'A cell is neither a number nor one of the publisher’s symbols.',
    action: 'Look the cell up at the publisher, and correct the file or data/corrections.csv.',
  },
  'row-disagrees': {
    means: 'Numbers of one row of the source that belong together contradict each other.',
    action:
      'Look the row up at the publisher. If the publisher is wrong, ask, and import it again.',
  },
  'wrong-period': {
    means: 'A row is not about a reporting year.',
    action: 'Take the file of reporting years.',
  },
  'wrong-year': {
    means: 'A cell for the year does not have a year.',
    action: 'Correct the cell, or download the file again.',
  },
  'unknown-level': {
    means: 'A row is neither national, regional nor about a local authority.',
    action:
      'Check that it is the right file. If the publisher has a new level, change the importer.',
  },
  'older-release': {
    means: 'The source is older than what data/ has of its kind.',
    action:
      'Download the source again if it should be newer. To import older data, add --allow-older-release.',
  },
  'name-of-another': {
    means: 'The code of a row belongs to one council and its name to another.',
    action: 'Ask the publisher which is right, and correct the file.',
  },
  'unknown-name': {
    means:
      'The source has a name for a council that the register, or another list of the same import, does not have.',
    action:
      'Check that the code is right. Then add the name to its aliases in data/register.csv, or download the wrong list again.',
  },
  'former-council': {
    means: 'The source has a row of a council that was abolished since.',
    action: 'Import a newer file once there is one.',
  },
  'missing-row': {
    means: 'A council that was in force has no row in the source.',
    action:
      'Download the file again. If it reports with another council, add both to data/joint-returns.csv.',
  },
  'twice-in-a-year': {
    means: 'A council has two rows for the same year.',
    action: 'Remove one of them, or end the pair in data/joint-returns.csv.',
  },
  'correction-not-needed': {
    means: 'The source no longer says what a correction corrects.',
    action: 'Remove the row from data/corrections.csv.',
  },
  'not-in-register': {
    means: 'The list of areas has a council that data/register.csv does not have.',
    action: 'Add the line that the message gives.',
  },
  'unknown-predecessor': {
    means: 'A council names a predecessor that data/register.csv does not have.',
    action: 'Add the predecessor, or correct its slug.',
  },
  'not-in-dfe-file': {
    means: 'A council of the register is not in the Department for Education’s file.',
    action: 'Take the newest release of the file.',
  },
  'no-shape': {
    means: 'A council of the register has no shape in the boundaries.',
    action: 'Take the newest file of boundaries.',
  },
  'wrong-date': {
    means: 'The list of areas and data/register.csv give different dates for a council.',
    action: 'Correct the register.',
  },
  'missing-authority': {
    means: 'A council in force has no row in the source.',
    action: 'Download the file again, whole.',
  },
  'duplicate-authority': {
    means: 'The source lists a council twice.',
    action: 'Remove the wrong row.',
  },
  'unequal-codes': {
    means: 'A row of two councils does not have two codes of each kind.',
    action: 'Ask the publisher.',
  },
  'no-council': {
    means: 'No present council was found for a district.',
    action: 'Take the newest boundaries.',
  },
  'no-match': {
    means: 'A council has no shape in the source, or a shape belongs to no council.',
    action: 'Take the newest boundaries, or add the council to data/register.csv.',
  },
  'own-neighbour': {
    means: 'The source names a council as its own statistical neighbour.',
    action: 'Check the row with the publisher’s list.',
  },
  'unknown-closeness': {
    means: 'The source has a new word for how similar two councils are.',
    action: 'Add the word to src/schemas/neighbour.ts.',
  },
  'no-cell': {
    means: 'The source of the layout has no hexagon for a council.',
    action: 'Add a line to data/geography/hex-amendments.csv.',
  },
  'useless-amendment': {
    means: 'An amendment to the layout is no longer needed.',
    action: 'Remove the line from data/geography/hex-amendments.csv.',
  },
  'not-a-position': {
    means: 'A place has no latitude or longitude in the United Kingdom.',
    action: 'Correct the row in the source, or leave it out.',
  },
  'outside-borders': {
    means: 'A place lies in no council and by no coast, so it is left out.',
    action: 'Check its position. A place at sea or abroad may stay left out.',
  },
  'not-a-postcode': {
    means: 'Rows of the source have no postcode.',
    action: 'Check that it is the right file.',
  },
  'lost-area': {
    means: 'A postcode area of the current index is missing from the source.',
    action: 'Download the source again, whole.',
  },
  'council-without-postcodes': {
    means: 'No postcode of the source is in a council that is in force.',
    action: 'Download the source again, whole.',
  },
  'other-county': {
    means: 'Two lists put a district into different counties.',
    action: 'Ask the publisher. The list of areas is used.',
  },
  'unchecked-grades': {
    means: 'The second list has no row for a council, so its grades could not be checked.',
    action: 'Look at the report of the inspection.',
  },
  'grades-disagree': {
    means: 'The two lists give a council different grades, and no newer inspection explains it.',
    action: 'Look at the report of the inspection.',
  },
  'odd-inspection': {
    means:
      'A day, a grade or an address of an inspection does not go with the rest of the list, or with the same report in data/.',
    action: 'Look at the report of the inspection, and correct the list if it is wrong.',
  },
  'no-district': {
    means: 'Postcodes of the source have no district. Searches for them use their sector.',
    action: 'No action is needed unless there are many.',
  },
  duplicate: {
    means: 'A postcode is in the source twice. The first row counts.',
    action: 'No action is needed unless there are many.',
  },
  corrected: {
    means: 'A cell was changed by data/corrections.csv.',
    action: 'No action is needed. The site shows what was changed and why.',
  },
  'restated-code': {
    means: 'The release gives an earlier year under a later code.',
    action: 'No action is needed. The figure is kept under the code of its year.',
  },
  'joint-under-one-code': {
    means: 'The release gives the combined figure of two councils under the code of one.',
    action: 'No action is needed. The figure is kept for both.',
  },
  'other-region': {
    means:
      'The Department for Education counts a council in another region than the list of areas.',
    action: 'No action is needed. The department’s region is used.',
  },
  'date-from-second-list': {
    means: 'The day of an inspection was taken from the second list of grades.',
    action: 'No action is needed.',
  },
  ended: {
    means: 'Postcodes of the source are no longer in use and were left out.',
    action: 'No action is needed.',
  },
  'outside-great-britain': {
    means: 'Postcodes outside Great Britain were left out.',
    action: 'No action is needed.',
  },
} as const;
