type Name = {
  readonly last: string;
  readonly first: string;
  readonly middle?: string | undefined;
  readonly suffix?: string | undefined;
};

/** 'Nguyen, Ana M. Jr.': as lists and charts file a person. */
export const personName = ({ last, first, middle, suffix }: Name): string =>
  `${last}, ${[first, middle, suffix].filter((part) => part !== undefined).join(' ')}`;
