import { setCurrent } from './store.ts';

const sessions: Record<string, unknown> = {};

export async function GET(request: { id: string; user: unknown }): Promise<void> {
  sessions[request.id] = request.user; //~ request module sessions.* via GET
}

export function POST(request: { user: unknown }): void {
  setCurrent(request.user); //~ request module current via POST > setCurrent
}

let lastEvent: unknown;
export const handler = async (event: unknown) => {
  lastEvent = { event }; //~ request module lastEvent via handler
};

let url: unknown;
export default {
  fetch(request: { url: string }) {
    url = request.url; //~ request module url
  },
};
