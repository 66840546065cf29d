/** Short programs that read the data, as shown on the site. Those in Python and R list the councils over 20. */

export interface Example {
  readonly title: string;
  readonly text: string;
  readonly code: string;
}

/** @param site the site's own address, without a slash at the end */
export function examples(site: string, year: number): Example[] {
  return [
    {
      title: 'From a browser',
      text: 'Any page may fetch the JSON files.',
      code: `const council = await fetch('${site}/api/v1/councils/bolton.json')
  .then((response) => response.json());
const { average, status } = council.figures.find(({ year }) => year === ${year});
console.log(council.name, average ?? status, council.dataVersion);`,
    },
    {
      title: 'Python',
      text: 'This uses pandas. read_parquet works in the same way and keeps the types of columns.',
      code: `import pandas as pd

councils = pd.read_csv('${site}/data/caseloads.csv')
newest = councils[(councils.year == ${year}) & (councils.status == 'published')]
once = newest[newest.joint_with.isna() | (newest.council_code < newest.joint_with)]
print(once[once.average_caseload > 20][['council_name', 'average_caseload']])`,
    },
    {
      title: 'R',
      text: 'This uses readr and dplyr.',
      code: `library(readr)
library(dplyr)

read_csv('${site}/data/caseloads.csv') |>
  filter(year == ${year}, status == 'published', average_caseload > 20) |>
  select(council_name, average_caseload, joint_with)`,
    },
    {
      title: 'Excel',
      text: 'Choose Data, then From Web, and enter this address. Or open the workbook, which has a sheet of notes.',
      code: `${site}/data/caseloads.csv`,
    },
  ];
}
