/** Services and roles together: each pair has a position, under which the numbers of its row are kept. */
import type { ColumnChoice } from '../../schemas/return-column.ts';
import type { ReturnFormat } from '../../schemas/return-format.ts';
import { choicesOf } from './columns.ts';

export class ServiceRoles {
  readonly services: readonly ColumnChoice[];
  readonly roles: readonly ColumnChoice[];
  /** How many pairs there are. */
  readonly size: number;

  constructor(format: ReturnFormat) {
    this.services = choicesOf(format, 'service');
    this.roles = choicesOf(format, 'role');
    this.size = this.services.length * this.roles.length;
  }

  /** The position of a pair, given by the positions of its service and its role: services are outer, roles inner. */
  position(service: number, role: number): number {
    return service * this.roles.length + role;
  }

  /** The position of a pair, given by its values. A value that the format does not have is taken for the first. */
  positionOf(service: string, role: string): number {
    return this.position(indexOf(this.services, service), indexOf(this.roles, role));
  }

  /** The service and role of a position in words, such as `children_in_need, all`. */
  nameOf(position: number): string {
    const role = position % this.roles.length;
    const service = this.services[(position - role) / this.roles.length];
    return `${service?.value ?? ''}, ${this.roles[role]?.value ?? ''}`;
  }

  /** Positions of (children_all, all) and (adults_all, all): services and roles that are part of nothing. */
  wholes(): number[] {
    const role = this.wholeRole();
    return this.services.flatMap(({ partOf }, service) =>
      partOf === undefined ? [this.position(service, role)] : [],
    );
  }

  /** The position, among the roles, of the one that all others are part of. */
  wholeRole(): number {
    return this.roles.findIndex(({ partOf }) => partOf === undefined);
  }
}

function indexOf(choices: readonly ColumnChoice[], wanted: string): number {
  const index = choices.findIndex(({ value }) => value === wanted);
  return Math.max(0, index);
}
