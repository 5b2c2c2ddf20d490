/*
 * Every decision table of the law by its id.
 * In: the files of this folder. Out: one record, and the ids of rules as a type. Not loaded with any sentence.
 */
import type { Table } from '../../decision-table.ts';
import type { TableId } from '../../act-kinds.ts';
import { DISRUPTIVE_OPERATION, DISRUPTIVE_OPERATION_EFFECTS } from './disruptive-operation.ts';
import { ESPIONAGE } from './espionage.ts';
import { TOLERATE_TERRITORY } from './due-diligence.ts';
import {
  ASSISTANCE_RESPONSE,
  ASSISTANCE_REQUEST,
  CLARIFICATION_RESPONSE,
  COOPERATIVE_ASSISTANCE,
} from './assistance.ts';
import { DIPLOMATIC_NOTE, POC_CONTACT, CBM_TRANSPARENCY, PUBLIC_ATTRIBUTION } from './communication.ts';
import { RETORSION, DIPLOMATIC_MEASURE } from './retorsion.ts';
import { SANCTIONS } from './sanctions.ts';
import {
  COUNTERMEASURE_GATE,
  COUNTERMEASURE,
  COUNTERMEASURE_CORE,
  MEASURE_WITHOUT_PLEA,
} from './countermeasure.ts';
import { COLLECTIVE_CORE, COLLECTIVE_COUNTERMEASURE } from './collective-countermeasure.ts';
import { NECESSITY_MEASURE } from './necessity.ts';
import { SELF_DEFENCE } from './self-defence.ts';
import { REFERRAL, REGIONAL_ENFORCEMENT } from './peaceful-settlement.ts';
import { OWN_NETWORK_MEASURE } from './own-network.ts';
import { HACK_BACK_PRIVATE, STATE_DIRECTED_PRIVATE, RANSOM_PAYMENT } from './private-actors.ts';
import { LAW_ENFORCEMENT_ACCESS } from './law-enforcement.ts';
import { TAKEDOWN, TAKEDOWN_RESIDUAL } from './takedown.ts';
import { INTERNET_SHUTDOWN, SURVEILLANCE } from './domestic-measures.ts';
import { VULNERABILITY_HANDLING } from './vulnerability-handling.ts';
import { CSIRT_OPERATION } from './csirt-operation.ts';
import { INFORMATION_OPERATION } from './information-operation.ts';
import { PUBLIC_CORE_OPERATION } from './public-core-operation.ts';
import { IHL_OPERATION } from './armed-conflict.ts';
import { AID_ASSIST } from './complicity.ts';

/** All 41 tables: 33 for kinds of act, eight that only other tables hand on to. */
export const TABLES = {
  disruptive_operation: DISRUPTIVE_OPERATION,
  disruptive_operation_effects: DISRUPTIVE_OPERATION_EFFECTS,
  espionage: ESPIONAGE,
  tolerate_territory: TOLERATE_TERRITORY,
  assistance_response: ASSISTANCE_RESPONSE,
  clarification_response: CLARIFICATION_RESPONSE,
  assistance_request: ASSISTANCE_REQUEST,
  cooperative_assistance: COOPERATIVE_ASSISTANCE,
  diplomatic_note: DIPLOMATIC_NOTE,
  poc_contact: POC_CONTACT,
  cbm_transparency: CBM_TRANSPARENCY,
  public_attribution: PUBLIC_ATTRIBUTION,
  retorsion: RETORSION,
  diplomatic_measure: DIPLOMATIC_MEASURE,
  sanctions: SANCTIONS,
  countermeasure_gate: COUNTERMEASURE_GATE,
  countermeasure: COUNTERMEASURE,
  countermeasure_core: COUNTERMEASURE_CORE,
  collective_countermeasure: COLLECTIVE_COUNTERMEASURE,
  collective_core: COLLECTIVE_CORE,
  measure_without_plea: MEASURE_WITHOUT_PLEA,
  necessity_measure: NECESSITY_MEASURE,
  self_defence: SELF_DEFENCE,
  referral: REFERRAL,
  regional_enforcement: REGIONAL_ENFORCEMENT,
  own_network_measure: OWN_NETWORK_MEASURE,
  hack_back_private: HACK_BACK_PRIVATE,
  state_directed_private: STATE_DIRECTED_PRIVATE,
  ransom_payment: RANSOM_PAYMENT,
  law_enforcement_access: LAW_ENFORCEMENT_ACCESS,
  takedown: TAKEDOWN,
  takedown_residual: TAKEDOWN_RESIDUAL,
  internet_shutdown: INTERNET_SHUTDOWN,
  surveillance: SURVEILLANCE,
  vulnerability_handling: VULNERABILITY_HANDLING,
  csirt_operation: CSIRT_OPERATION,
  information_operation: INFORMATION_OPERATION,
  public_core_operation: PUBLIC_CORE_OPERATION,
  ihl_operation: IHL_OPERATION,
  aid_assist: AID_ASSIST,
} as const satisfies Record<TableId, Table>;

/** The id of any rule, for example `CM7`. Rules that two tables share have one id. */
export type RuleId = (typeof TABLES)[TableId]['rules'][number]['id'];
