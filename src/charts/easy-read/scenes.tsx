/** The scenes of pages in easy words, each by its name. */
import type { JSX } from 'preact';
import { Dots } from './amounts.tsx';
import { CouncilHouse, Cross, Paper, Person, QuestionMark } from './figures.tsx';

/** Each is drawn on 120 by 96 units. */
export const SCENES = {
  worker: () => <Person x={60} y={88} badge size={1.1} />,
  council: () => <CouncilHouse x={60} />,
  child: () => <Person x={60} y={86} size={0.8} />,
  carer: () => (
    <>
      <path d="M14 88V42l46-34 46 34v46z" />
      <Person x={46} y={86} size={0.62} />
      <Person x={78} y={86} size={0.42} />
    </>
  ),
  family: () => (
    <>
      <Person x={24} y={88} badge />
      <Person x={68} y={88} size={0.95} />
      <Person x={101} y={88} size={0.62} />
    </>
  ),
  calendar: () => (
    <>
      <path d="M24 18h72v70H24zM42 8v18M78 8v18" />
      <path class="accent" d="M24 18h72v16H24z" />
      <text x="60" y="74">
        30
      </text>
    </>
  ),
  halves: () => (
    <>
      <Person x={14} y={80} fill="half" size={0.7} />
      <Person x={46} y={80} fill="half" size={0.7} />
      <path d="M66 52h13M66 62h13" />
      <Person x={102} y={80} fill="whole" size={0.85} />
    </>
  ),
  'more-and-fewer': () => (
    <>
      <Person x={15} y={88} badge size={0.75} />
      <Dots x={36} y={88} count={17} columns={3} />
      <Person x={85} y={88} badge size={0.75} />
      <Dots x={106} y={88} count={3} columns={1} />
    </>
  ),
  'no-number': () => (
    <>
      <rect class="dashed" x="22" y="14" width="76" height="70" />
      <QuestionMark x={60} y={46} />
    </>
  ),
  'two-councils': () => (
    <>
      <g transform="scale(.8) translate(0 20)">
        <CouncilHouse x={40} />
        <CouncilHouse x={110} />
      </g>
    </>
  ),
  idea: () => (
    <>
      <Person x={26} y={88} badge size={0.95} />
      <path d="M58 10h54v44H76L60 66V54h-2z" />
      <text x="85" y="43">
        20
      </text>
    </>
  ),
  'not-a-law': () => (
    <>
      <Paper />
      <Cross />
    </>
  ),
  question: () => (
    <>
      <circle class="accent-line" cx="60" cy="48" r="38" />
      <QuestionMark x={60} y={44} />
    </>
  ),
  unknown: () => (
    <>
      <Person x={36} y={88} badge />
      <QuestionMark x={86} y={44} />
    </>
  ),
  ask: () => (
    <>
      <Person x={24} y={88} size={0.8} />
      <Person x={96} y={88} badge size={0.8} />
      <path d="M34 6h46v28H54L42 44V34h-8z" />
      <path class="strong" d="M48 20h0M57 20h0M66 20h0" />
    </>
  ),
  letter: () => (
    <>
      <path d="M18 22h84v56H18z" />
      <path class="accent-line" d="M18 22l42 32 42-32" />
    </>
  ),
  screen: () => (
    <>
      <path d="M14 14h92v58H14zM60 72v14M38 88h44" />
      <path class="accent" d="M14 14h92v12H14z" />
      <path d="M28 40h50M28 54h34" />
    </>
  ),
  phone: () => (
    <>
      <path d="M36 6h48v84H36zM54 80h12" />
      <text class="small" x="60" y="54">
        999
      </text>
    </>
  ),
  ended: () => (
    <>
      <CouncilHouse x={60} />
      <Cross />
    </>
  ),
  list: () => <Paper />,
  government: () => (
    <>
      <path d="M16 36L60 10l44 26zM16 86h88M26 42v38M48 42v38M72 42v38M94 42v38" />
      <path class="accent" d="M16 36L60 10l44 26z" />
    </>
  ),
} satisfies Record<string, () => JSX.Element>;
