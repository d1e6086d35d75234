import { Controller, Get } from '@nestjs/common';

let hits: unknown;
let input: unknown;
let tenant: unknown;
declare const defineEventHandler: (handler: (event: any) => unknown) => unknown;
declare const publicProcedure: any;

export default defineEventHandler((event) => {
  hits = event.path; //~ request module hits
});

export const route = publicProcedure.input(Object).query((given: { input: unknown }) => {
  input = given.input; //~ request module input
});

@Controller()
export class Cats {
  @Get('/')
  find(request: { tenant: unknown }): void {
    tenant = request.tenant; //~ request module tenant
  }
}
