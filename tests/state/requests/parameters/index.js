// Names of parameters that all frameworks teach.
let user, failed, tenant, viewer, event_, session, plain;
export function middleware(req, res, next) {
  user = req.user; //~ request module user
  next();
}
export const onError = (err, _req, res, next) => {
  failed = _req.url; //~ request module failed
  next(err);
};
export const named = () => async (ctx, next) => {
  tenant = ctx.state.tenant; //~ request module tenant
  await next();
};
export const types = { User: { posts: (parent, args, context) => { viewer = context.user; } } }; //~ request module viewer
export const createUser = async (event, context) => {
  event_ = event.body; //~ request module event_
};
export const createContext = ({ req }) => {
  session = req.session; //~ request module session
};
export const keep = (value, other) => {
  plain = value; //~ changed module plain
};
