let message;
try {
  JSON.parse('{');
} catch (error) {
  message = error.message.trim();
  if (error.code === 'E') message = error.code.text;
}
export { message };
