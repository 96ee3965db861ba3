import { useEffect, useState } from 'react';

/** Registers the elements when the page is hydrated; true from then on, when they take objects. */
export function useElements(): boolean {
  const [areThere, setAreThere] = useState(false);
  useEffect(() => void import('gov-article/define').then(() => setAreThere(true)), []);
  return areThere;
}
