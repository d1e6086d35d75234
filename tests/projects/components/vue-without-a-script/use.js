import Plain from './plain.vue';
export const name = Plain.name ?? 'plain';
