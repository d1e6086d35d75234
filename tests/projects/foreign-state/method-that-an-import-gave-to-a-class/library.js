export class Moment {}
