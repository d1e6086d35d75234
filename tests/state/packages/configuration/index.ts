import axios from 'axios';
import moment from 'moment';
import * as Sentry from '@sentry/node';
import { z } from 'zod';
import { Settings } from 'luxon';

export function login(token: string): void {
  axios.defaults.headers.common['Authorization'] = token; //~ configuration module axios.defaults.headers.common.Authorization
}
export function speak(language: string): void {
  moment.locale(language); //~ configuration module moment.locale
}
export function explain(map: any): void {
  z.setErrorMap(map); //~ configuration module zod.z.setErrorMap via explain
}
export function zone(name: string): void {
  Settings.defaultZone = name; //~ configuration module luxon.Settings.defaultZone via zone
}
export function routes(app: any): void {
  app.use('/', (req: any) => {
    Sentry.setUser(req.user); //~ request module @sentry/node.setUser via routes
  });
}
export function setupLocale(): void {
  moment.locale('de');
}
export const client = () => {
  const own = axios.create();
  own.defaults.baseURL = '/';
  return own.get('/');
};
export const text = (date: any) => moment(date).locale('de').format();
axios.defaults.timeout = 10;
