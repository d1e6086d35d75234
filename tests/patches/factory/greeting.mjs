export const now = () => 'now';
export const late = () => 'late';
