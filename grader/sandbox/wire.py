"""What judge and worker say to each other: length-prefixed JSON, never pickle.

A message is four bytes of length, most significant first, and that many bytes of JSON. The
judge asks, the worker answers; every answer carries the number of its question:

    worker  {"id": -1, "isolation": "limited"}          it has confined itself
    judge   {"exercise": "error", "sources": {"error": "def squared_error(...): ..."}}
    worker  {"id": 0, "answer": null}                   it is loaded
    judge   {"id": 1, "function": "squared_error", "arguments": [0.25, 0.8]}
    worker  {"id": 1, "answer": 0.3025}
            {"id": 1, "answer": 0.3025, "warnings": ["..."]}
            {"id": 1, "refused": "a function"}          what cannot be said on the wire
            {"id": 1, "missing": ["mean_squared_error"]}     no such function, but these
            {"id": 1, "raised": {"type": "ZeroDivisionError", "text": "...", "frames": [...]}}
            {"id": 1, "raised": {..., "lacks": "matplotlib"}}     a module that it cannot import

Questions may come together, behind the first line, which may name an exercise: a list of them, each
with the check that asks it and a number, as `marshal` writes it. That is read in no time, and only
by a worker: the judge reads nothing but JSON. Then the answers go into a pipe of their own, each
behind its length and its number: there they are kept, whatever becomes of the worker, and nobody is
woken for them. Of a check one of whose questions brought no answer nothing more is answered.

    judge   {"exercise": ..., "sources": ...}
            ("knob", 1, "squared_error", (0.25, 0.8)), ...
    worker  {"id": -2}                                  all is answered

Where "exercises" names all that will be asked, the first answer, of the number `PLAIN`, says which
of them may share the worker. The next message may name another exercise then.

Values: numbers, strings, booleans, None and lists are themselves; a tuple is {"tuple": [...]},
a dict {"dict": [[key, value], ...]}. Many numbers are read and written in no time as their bytes,
in hex: an array is {"array": "...", "dtype": "float64", "shape": [2, 3]}, row by row (one of
objects {"array": [...], "dtype": "object"}), a list of floats {"floats": "..."}, and a list of
equally long tuples of floats {"columns": ["...", "..."]}. The judge takes an answer for what it
is, data from a stranger: sizes and depths are capped on both sides.
"""

import json
import marshal
import math
import struct
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import numpy as np

HEADER_BYTES = 4
PLAIN = 0xFFFF_FFFF  # the number of the answer that says which files may share a worker
NUMBERED = struct.Struct("!II")  # before an answer in the pipe of answers: its length and number
ANSWER_BYTES = 1 << 20  # the longest message that the judge takes
MAX_DEPTH = 16  # of what is nested; an array is said at once
MAX_DIMENSIONS = 64  # as many as an array of NumPy's has: a number may come in any shape
MAX_VALUES = 50_000
MAX_ARRAYS = 4096  # in one answer: the smallest takes as long to read as twenty numbers
TOO_LARGE = "something too large or too deeply nested"
MAX_TEXT = 1000
MAX_KEYS = 100  # of a dict, which is never right; many keys of one hash would cost seconds
MAX_INTEGER_BITS = 1023  # the largest that still is a float
DTYPES = {"b": "bool", "i": "int64", "u": "int64", "f": "float64"}
AS_BYTES: dict[str, Any] = {
    "bool": np.dtype("u1"),
    "int64": np.dtype("<i8"),
    "float64": np.dtype("<f8"),
}
CONSTANTS = {None: "null", True: "true", False: "false"}
NATIVE: dict[str, Any] = {name: np.dtype(name) for name in AS_BYTES}
NAMES = {dtype: name for name, dtype in NATIVE.items()}
MARSHAL = 2  # without references, which take longer than what they spare
FLOAT = AS_BYTES["float64"]
FLOATS = {float, np.float64}  # of which the bytes are those of a float64
JSON = json.JSONEncoder(separators=(",", ":"))
ANSWERED = b'{"answer":'  # how a reply begins that holds an answer
IN_AN_ANSWER = {"answer", "warnings"}  # all that such a reply may hold

Asked = tuple[str | int, int, str, tuple[Any, ...]]
"""A question of several: the check that asks it (or its number, if none does), its number, the
function, and the arguments as `as_asked` gives them."""


class Refused(Exception):
    """A value that cannot be said on the wire; the text names it, as in "a function"."""


class Garbage(Exception):
    """What came is not a message, or not one that answers; the text says what is wrong with it."""


def body_of(message: dict[str, Any]) -> bytes:
    """Return the JSON of a message."""
    return JSON.encode(message).encode("ascii")


def answer_of(value: object, warnings: Sequence[str]) -> bytes:
    """Return the JSON of the message that says a value; raises Refused when it cannot be said."""
    warned = f',"warnings":{JSON.encode(list(warnings))}' if warnings else ""
    text = _float(value) if type(value) is float else Encoder().text(value)  # most are floats
    return f'{{"answer":{text}{warned}}}'.encode("ascii")


def asking(first: bytes, questions: list[Any]) -> bytes:
    """Return the message that asks together; `first` is the JSON of its first line.

    Args:
        first: what is to be loaded before, if something is.
        questions: each an `Asked`.
    """
    return b"%s\n%s" % (first, marshal.dumps(questions, MARSHAL))


def pack(message: dict[str, Any]) -> bytes:
    """Return `message` as it goes over the wire."""
    return framed(body_of(message))


def framed(body: bytes) -> bytes:
    """Return the JSON of a message as it goes over the wire."""
    return len(body).to_bytes(HEADER_BYTES, "big") + body


ALL_ANSWERED = pack({"id": -2})


def unpack(body: bytes) -> dict[str, Any]:
    """Return the message that `body` (without its length) holds.

    Raises:
        Garbage: it holds no JSON object, whatever else it holds.
    """
    try:
        message = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Garbage("an answer that is not JSON") from error
    if not isinstance(message, dict):
        raise Garbage("an answer that is not a message")
    return message


def unpack_reply(body: bytes) -> dict[str, Any]:
    """Return what came back for a question of several, as `unpack` does.

    Raises:
        Garbage: it holds no message; or an answer, and does not begin as one, by which it is told
            from what holds none before it is read; or an answer and something else; or so much
            that it need not be read.
    """
    if _holds_more_than_may_be(body):
        raise Garbage(TOO_LARGE)
    said = unpack(body)
    if not (said.keys() <= IN_AN_ANSWER if body.startswith(ANSWERED) else "answer" not in said):
        raise Garbage("an answer of unknown kind")
    return said


def _holds_more_than_may_be(body: bytes) -> bool:
    """Whether a reply has more commas or brackets than the largest answer, which costs no time.

    Of a value there are two brackets at most, and a comma behind it; an array is worth a value,
    and has commas in its shape.
    """
    if len(body) <= MAX_VALUES:
        return False
    brackets = body.count(b"[") + body.count(b"{")
    most_commas = MAX_VALUES + MAX_ARRAYS * (MAX_DIMENSIONS + 2)
    return brackets > 2 * (MAX_VALUES + MAX_ARRAYS) or body.count(b",") > most_commas


def unpack_asked(body: bytes) -> dict[str, Any]:
    """Return a message of the judge's; if it has questions, they stand under "ask"."""
    first, _, questions = body.partition(b"\n")
    message = unpack(first)
    if questions:
        message["ask"] = marshal.loads(questions)
    return message


def as_asked(argument: Any) -> Any:
    """Return an argument as it stands in a question of several; raises Refused if it is no data."""
    if argument is None or type(argument) in {bool, int, float, str}:
        return argument
    dtype = NAMES.get(argument.dtype) if type(argument) is np.ndarray else None
    if dtype:
        return dtype, argument.shape, argument.tobytes()
    return Encoder().text(argument).encode("ascii")


def argument(asked: Any) -> Any:
    """Return the argument that stands in a question as `asked`, with an array of its own.

    There are no caps as those of `decode`: a worker need not guard against the judge.
    """
    if type(asked) is tuple:
        dtype, shape, content = asked
        return np.ndarray(shape, NATIVE[dtype], bytearray(content))
    return json.loads(asked, object_hook=_untagged) if type(asked) is bytes else asked


def _untagged(data: dict[str, Any]) -> Any:
    """Return what a tagged value of the judge's stands for; the values in it are there already."""
    if "shape" in data:
        return _array_of(data["array"], data["dtype"], data["shape"])
    if "tuple" in data:
        return tuple(data["tuple"])
    if "columns" in data:
        return list(zip(*map(_floats, data["columns"]), strict=True))
    if "floats" in data:
        return _floats(data["floats"])
    return dict(data["dict"]) if "dict" in data else data["array"]


def _array_of(content: str, dtype: str, shape: list[int]) -> np.ndarray:
    values = np.frombuffer(bytes.fromhex(content), AS_BYTES[dtype])
    array: np.ndarray = values.astype(NATIVE[dtype]).reshape(shape)
    return array


def _bytes(numbers: Sequence[float]) -> str:
    """Return the bytes of numbers, in hex."""
    return struct.pack(f"<{len(numbers)}d", *numbers).hex()


def _floats(content: str) -> list[float]:
    """Return the numbers whose bytes stand in hex; raises ValueError if they are none."""
    numbers: list[float] = np.frombuffer(bytes.fromhex(content), FLOAT).tolist()
    return numbers


class Encoder:
    """Says one value in JSON; counts, so that nothing endless is begun."""

    def __init__(self) -> None:
        self.values = self.arrays = 0

    def text(self, value: object, depth: int = 0) -> str:
        """Return the JSON of `value`.

        Contents are read by the methods of the built-in types, so that what a subclass of a
        student's claims to hold does not matter.

        Raises:
            Refused: it is, or holds, something that is not data.
        """
        self._count(1, depth)
        if type(value) is float:
            return _float(value)
        if value is None or value is True or value is False:  # which are integers too
            return CONSTANTS[value]
        if isinstance(value, np.ndarray):
            return self._array(np.asarray(value), depth)
        if isinstance(value, np.generic):
            self.values += 1
            if type(value) is np.float64:
                return _float(value)
            single = np.asarray(value)
            return JSON.encode(single.astype(_kind(single)).item())
        if isinstance(value, float):
            return _float(value)
        if isinstance(value, int):
            return int.__repr__(_integer(int.__int__(value)))
        if isinstance(value, str):
            return JSON.encode(str.__str__(value)[:MAX_TEXT])
        if isinstance(value, list):
            return self._list(value, depth)
        if isinstance(value, tuple):
            return f'{{"tuple":{self._items(tuple.__iter__(value), depth)}}}'
        if isinstance(value, dict):
            if dict.__len__(value) > MAX_KEYS:
                raise Refused("a large dict")
            pairs = [self._items(pair, depth) for pair in list(dict.items(value))]
            return f'{{"dict":[{",".join(pairs)}]}}'
        raise Refused(_name(value))

    def _items(self, items: Iterable[object], depth: int) -> str:
        return f"[{','.join([self.text(item, depth + 1) for item in items])}]"

    def _count(self, values: int, depth: int) -> None:
        self.values += values
        if self.values > MAX_VALUES or depth > MAX_DEPTH:
            raise Refused(TOO_LARGE)

    def _list(self, items: list[Any], depth: int) -> str:
        if type(items) is list and _are_floats(items):  # most lists, at once
            self._count(len(items), depth + 1)
            return f'{{"floats":"{_bytes(items)}"}}'
        columns = _columns(items)
        if columns is None:
            return self._items(list.__iter__(items), depth)
        self._count(list.__len__(items) * (len(columns) + 1), depth + 2)
        said = '","'.join(map(_bytes, columns))
        return f'{{"columns":["{said}"]}}'

    def _array(self, array: np.ndarray, depth: int) -> str:
        self._count(array.size, depth)
        self.arrays += 1
        if not array.size and _rows(array.shape) > MAX_VALUES:
            raise Refused(TOO_LARGE)
        if self.arrays > MAX_ARRAYS:
            raise Refused(f"more than {MAX_ARRAYS} arrays")
        if array.dtype.kind == "O":
            return f'{{"array":{self.text(array.tolist(), depth + 1)},"dtype":"object"}}'
        dtype = _kind(array)
        if array.dtype is not AS_BYTES[dtype]:
            array = array.astype(dtype, copy=False).astype(AS_BYTES[dtype], copy=False)
        content, shape = array.tobytes().hex(), list(array.shape)
        return f'{{"array":"{content}","dtype":"{dtype}","shape":{shape}}}'


def _float(value: float) -> str:
    return float.__repr__(value) if math.isfinite(value) else JSON.encode(float.__float__(value))


def _kind(array: np.ndarray) -> str:
    """Return as which of the few kinds an array is said; raises Refused if it is none."""
    kind = array.dtype.kind
    if kind == "u" and array.size and array.max() > np.iinfo(np.int64).max:
        kind = "f"
    if kind not in DTYPES:
        raise Refused("complex numbers" if kind == "c" else f"an array of {array.dtype.name}")
    return DTYPES[kind]


def encode(value: object) -> Any:
    """Return `value` as JSON can say it; raises Refused when it cannot be said."""
    return json.loads(Encoder().text(value))


class Decoder:
    """Turns what was read from JSON into the value that it stands for, within the same caps."""

    def __init__(self) -> None:
        self.values = self.arrays = 0

    def decode(self, data: Any, depth: int = 0) -> Any:
        """Return the value that `data` stands for.

        Raises:
            Garbage: it is nothing that `encode` says.
        """
        self._count(1, depth)
        if data is None or isinstance(data, bool | float):
            return data
        if isinstance(data, int):
            if data.bit_length() > MAX_INTEGER_BITS:
                raise Garbage("an integer too large to be a number here")
            return data
        if isinstance(data, str):
            return data[:MAX_TEXT].encode("utf-8", "replace").decode("utf-8")
        if isinstance(data, list):
            return [self.decode(item, depth + 1) for item in data]
        return self._tagged(data, depth)

    def _count(self, values: int, depth: int) -> None:
        self.values += values
        if self.values > MAX_VALUES or depth > MAX_DEPTH:
            raise Garbage(TOO_LARGE)

    def _tagged(self, data: dict[str, Any], depth: int) -> Any:
        if data.keys() == {"tuple"} and isinstance(data["tuple"], list):
            return tuple(self.decode(item, depth + 1) for item in data["tuple"])
        if data.keys() == {"floats"} and isinstance(data["floats"], str):
            return self._numbers(data["floats"], depth)
        if data.keys() == {"columns"} and isinstance(data["columns"], list):
            return self._columns(data["columns"], depth)
        if data.keys() == {"dict"} and isinstance(data["dict"], list):
            return self._dict(data["dict"], depth)
        if data.keys() == {"array", "dtype"} and data["dtype"] == "object":
            return self.decode(data["array"], depth + 1)
        if data.keys() == {"array", "dtype", "shape"}:
            return self._array(data["array"], data["dtype"], data["shape"])
        raise Garbage("an answer of unknown kind")

    def _numbers(self, content: str, depth: int) -> list[float]:
        try:
            numbers = _floats(content)
        except ValueError as error:
            raise Garbage("numbers that are none") from error
        self._count(len(numbers), depth + 1)
        return numbers

    def _columns(self, said: list[Any], depth: int) -> list[tuple[float, ...]]:
        try:
            columns = list(map(_floats, said))
            if not all(columns):
                raise Garbage("columns without numbers")
            self._count(len(columns[0]) * (len(columns) + 1) if columns else 0, depth + 2)
            return list(zip(*columns, strict=True))
        except (TypeError, ValueError) as error:
            raise Garbage("columns that are not equally long, or no floats") from error

    def _dict(self, pairs: list[Any], depth: int) -> dict[Any, Any]:
        if len(pairs) > MAX_KEYS:
            raise Garbage("a large dict")
        if not all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):
            raise Garbage("a dict that is not one")
        decoded = [[self.decode(part, depth + 1) for part in pair] for pair in pairs]
        try:
            return {key: value for key, value in decoded}  # noqa: C416 (dict() is not typed so)
        except TypeError as error:
            raise Garbage("a dict that is not one") from error

    def _array(self, content: Any, dtype: Any, shape: Any) -> np.ndarray:
        if not isinstance(dtype, str) or dtype not in AS_BYTES or not isinstance(content, str):
            raise Garbage("an array of unknown kind")
        if not isinstance(shape, list) or not {*map(type, shape)} <= {int}:
            raise Garbage("an array that is not one")
        if min(shape, default=0) < 0:
            raise Garbage("an array that is not one")
        size = math.prod(shape)
        if len(shape) > MAX_DIMENSIONS or (not size and _rows(shape) > MAX_VALUES):
            raise Garbage(TOO_LARGE)
        self._count(size, 0)
        self.arrays += 1
        if self.arrays > MAX_ARRAYS:
            raise Garbage(f"more than {MAX_ARRAYS} arrays")
        try:
            return _array_of(content, dtype, shape)
        except ValueError as error:
            raise Garbage("an array that is not one") from error


def decode(data: Any) -> Any:
    """Return the value that `data`, read from JSON, stands for.

    Raises:
        Garbage: it is nothing that `encode` says.
    """
    return Decoder().decode(data)


def decode_counted(data: Any) -> tuple[Any, int]:
    """Return what `decode` does, and how many values are in it, those that hold others too."""
    decoder = Decoder()
    return decoder.decode(data), decoder.values


def _rows(shape: Sequence[int]) -> int:
    """Return how many lists an array of that shape, which holds nothing, is as lists."""
    return math.prod(max(1, length) for length in shape)


def _columns(items: list[Any]) -> list[tuple[float, ...]] | None:
    """Return the columns of a list whose items are equally long tuples of floats, or None.

    All are of the built-in types themselves, so that no method of a student's is called.
    """
    if type(items) is not list or not 0 < len(items) < MAX_VALUES:
        return None
    if set(map(type, items)) != {tuple} or set(map(len, items)) != {len(items[0])}:
        return None
    if len(items) * len(items[0]) > MAX_VALUES:
        return None
    return list(zip(*items, strict=True)) if _are_floats(chain.from_iterable(items)) else None


def _are_floats(items: Iterable[object]) -> bool:
    """Whether there are items, and each is a float of Python or NumPy itself."""
    kinds = set(map(type, items))
    return bool(kinds) and kinds <= FLOATS


def _integer(value: int) -> int:
    if value.bit_length() > MAX_INTEGER_BITS:
        raise Refused("an integer too large to be a number here")
    return value


def _name(value: object) -> str:
    """Return what to call a value that is not data: "a function", "an object of type Neuron"."""
    name = type(value).__name__
    if isinstance(value, complex):
        return "a complex number"
    if name in {"function", "builtin_function_or_method", "method"}:
        return "a function"
    if name in {"generator", "set", "map", "zip", "range", "bytes", "module", "type"}:
        return f"a {name}"
    return f"an object of type {name[:50]}"
