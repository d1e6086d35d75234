export const shared = { list: [0] };
