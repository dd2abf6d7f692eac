/**
 * Keeps what `make` gives for each key: for formatters, which take far longer to make than to use, and are asked for at
 * every line of a list. What `make` throws is thrown, and asked again the next time.
 */
export function keep<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key));
    return kept.get(key)!;
  };
}
