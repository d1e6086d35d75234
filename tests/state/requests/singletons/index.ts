import { Controller, Get, Injectable, Scope } from '@nestjs/common';

// One instance serves all requests.
@Controller('users')
export class UsersController {
  current: unknown;
  @Get(':id')
  find(id: string) {
    this.current = id; //~ request module UsersController.current
    return id;
  }
}

@Controller({ path: 'own', scope: Scope.REQUEST })
export class OwnController {
  current: unknown;
  @Get()
  find(id: string) {
    this.current = id;
  }
}

@Injectable()
export class Guard {
  who: unknown;
  canActivate(execution: any) {
    this.who = execution.getRequest().user; //~ request module Guard.who
    return true;
  }
}
