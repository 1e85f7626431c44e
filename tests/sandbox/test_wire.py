"""The wire: what can be said on it, and that nothing a worker sends can hurt the judge."""

import collections
import contextlib
import json
import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.sandbox import wire

Pair = collections.namedtuple("Pair", "error prediction")


class Lying(float):
    """A number that says of itself that it is another."""

    def __float__(self) -> float:
        return 0.3025

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = float.__hash__


class Listed(list[Any]):
    """A list that says of itself that it holds something else."""

    def __iter__(self) -> Iterator[Any]:
        return iter([(0.25, 0.3025)])


def round_trip(value: object) -> Any:
    """Return `value` as it arrives at the other end."""
    return wire.decode(wire.unpack(wire.pack({"answer": wire.encode(value)})[4:])["answer"])


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        -3,
        2**1000,
        0.1,
        5e-324,
        float("inf"),
        "a text",
        [],
        (),
        [1, (2.5, [None])],
        {"a": 1, 2: (3,)},
        Pair(0.25, 0.5),
        [0.25, float("inf"), -0.0],
        [(0.25, 0.5), (0.75, float("-inf"))],
        [(0.25, 0.5), (0.75,)],
        [(0.25, 0.5), (0.75, 1)],
        [(), ()],
    ],
)
def test_plain_data_arrives_as_it_is(value: object) -> None:
    """Numbers, texts, booleans, None, lists, tuples and dicts arrive as they were sent."""
    assert value == round_trip(value)


def test_floats_of_numpy_are_sent_as_those_of_python() -> None:
    """A history of errors costs one text, though a sum of NumPy is a float of its own kind."""
    numbers, of_numpy = [0.25, -0.0], [np.float64(0.25), np.float64(-0.0)]
    for said in (numbers, of_numpy, [numbers[0], of_numpy[1]]):
        assert {"floats": "000000000000d03f0000000000000080"} == wire.encode(said)
    assert wire.encode([tuple(numbers)] * 2) == wire.encode([tuple(of_numpy)] * 2)
    assert [0.25] == wire.encode([np.float32(0.25)])


def test_a_list_of_equally_long_tuples_of_floats_is_sent_by_columns() -> None:
    """Many pairs of floats cost two texts, not a list for each pair."""
    pairs = [(0.25, 0.5), (0.75, -0.0)]
    columns = ["000000000000d03f000000000000e83f", "000000000000e03f0000000000000080"]
    assert {"columns": columns} == wire.encode(pairs)


def test_tuples_and_lists_stay_apart() -> None:
    """A tuple arrives as a tuple and a list as a list."""
    assert [tuple, list] == [type(round_trip(each)) for each in ((1, 2), [1, 2])]


@pytest.mark.parametrize("dtype", ["bool", "int8", "uint16", "int64", "float16", "float64"])
@pytest.mark.parametrize("shape", [(), (1,), (3,), (0,), (0, 2), (2, 3), (1, 2, 1)])
def test_arrays_arrive_with_their_shape(dtype: str, shape: tuple[int, ...]) -> None:
    """An array of any real kind arrives with its shape and numbers, also an empty one."""
    sent = (np.arange(int(np.prod(shape))) % 2).reshape(shape).astype(dtype)
    arrived = round_trip(sent)
    assert (shape, sent.dtype.kind) == (
        arrived.shape,
        arrived.dtype.kind.replace("i", sent.dtype.kind),
    )
    assert sent.tolist() == arrived.tolist()


@pytest.mark.parametrize("dtype", [">f8", "<f8", ">i4", "f2", "?", np.longdouble])
def test_arrays_arrive_to_the_last_bit(dtype: Any) -> None:
    """Whatever the order of bytes, in memory or of rows, the numbers are the same."""
    sent = np.array([[0.1, -0.0, 3e-5], [1.0, np.pi, 7.0]]).astype(dtype).T
    arrived = round_trip(sent)
    expected = sent.astype(arrived.dtype)
    assert (expected.shape, expected.tobytes()) == (arrived.shape, arrived.tobytes())
    arrived[:] = 0  # a suite may go on with it


def test_unsigned_numbers_beyond_int64_arrive_as_floats() -> None:
    """A uint64 too large for int64 arrives as a float instead of wrapping round."""
    assert [float(2**64 - 1)] == round_trip(np.array([2**64 - 1], dtype=np.uint64)).tolist()


def test_object_arrays_arrive_as_lists() -> None:
    """An array of arrays that are not equally long arrives as a list of them."""
    ragged = np.empty(2, dtype=object)
    ragged[:] = [np.zeros(2), np.zeros(3)]
    assert [2, 3] == [len(part) for part in round_trip(ragged)]


def test_nan_stays_nan() -> None:
    """NaN arrives as NaN, for the comparison to refuse."""
    assert np.isnan(round_trip(np.nan))


def test_a_subclass_is_read_for_what_it_holds() -> None:
    """What a subclass of float or list claims to be does not matter."""
    assert [1.5, [(1.5, 2.5)]] == round_trip([Lying(1.5), Listed([(1.5, 2.5)])])
    assert [(1.5, 2.5)] == round_trip([(Lying(1.5), 2.5)])


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (lambda: 1, "a function"),
        (len, "a function"),
        (1j, "a complex number"),
        (np.array([1j]), "complex numbers"),
        (np.complex128(1), "complex numbers"),
        (np.array(["a"]), "an array of str"),
        ((number for number in "12"), "a generator"),
        ({1, 2}, "a set"),
        (map(str, [1]), "a map"),
        (range(3), "a range"),
        (b"bytes", "a bytes"),
        (object(), "an object of type object"),
        ([1, [lambda: 1]], "a function"),
        (2**1024, "an integer too large"),
        (np.zeros(wire.MAX_VALUES + 1), "something too large"),
        ([0] * (wire.MAX_VALUES + 1), "something too large"),
        ([(0.0, 0.0)] * (wire.MAX_VALUES // 3 + 1), "something too large"),
        ([[(0.0, 0.0)] * (wire.MAX_VALUES // 4)] * 2, "something too large"),
        ([(0.0,) * wire.MAX_VALUES] * wire.MAX_VALUES, "something too large"),
        (dict.fromkeys(range(wire.MAX_KEYS + 1)), "a large dict"),
        (np.zeros((wire.MAX_VALUES + 1, 0)), "something too large"),
    ],
)
def test_what_is_no_data_is_refused_by_name(value: object, name: str) -> None:
    """A value that cannot be said on the wire is refused, and the refusal names it."""
    with pytest.raises(wire.Refused, match=name):
        wire.encode(value)


def test_what_contains_itself_is_refused() -> None:
    """A list that contains itself is refused, however wide it is."""
    endless: list[object] = []
    endless.extend([endless] * 20)
    with pytest.raises(wire.Refused):
        wire.encode(endless)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"[1, 2]",
        b"null",
        b"{",
        b'{"a": 1}{"b": 2}',
        b"[" * 500_000,
        b'{"id": ' + b"9" * 10_000 + b"}",
    ],
)
def test_what_is_no_message_is_garbage(body: bytes) -> None:
    """Bytes that hold no JSON object are garbage, also deeply nested ones and endless numbers."""
    with pytest.raises(wire.Garbage):
        wire.unpack(body)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"tuple": 3},
        {"tuple": [], "more": 1},
        {"floats": 3},
        {"floats": [1.0]},
        {"floats": "00" * 7},
        {"floats": "xx" * 8},
        {"floats": "", "more": 1},
        {"columns": 3},
        {"columns": [3]},
        {"columns": [""]},
        {"columns": ["", "00" * 8]},
        {"columns": ["00" * 8, "00" * 16]},
        {"columns": ["00" * 8, "00" * 7]},
        {"columns": ["00" * 8, "xx" * 8]},
        {"columns": ["00" * 8, [2.0]]},
        {"columns": {"00": 1}},
        {"columns": [], "more": 1},
        {"dict": [[1]]},
        {"dict": [[[1], 2]]},
        {"dict": 5},
        {"dict": [[n * (2**61 - 1), 0] for n in range(wire.MAX_KEYS + 1)]},
        {"array": "", "dtype": "float64", "shape": [10**9, 0]},
        {"array": "", "dtype": "float64", "shape": [10**5, 10**5, 0]},
        {"array": "", "dtype": "float64", "shape": [10**300] * 3},
        {"array": "", "dtype": "float64", "shape": [3]},
        {"array": "", "dtype": "float64", "shape": "x"},
        {"array": "", "dtype": "float64", "shape": [-1]},
        {"array": "", "dtype": "float64", "shape": [False]},
        {"array": "", "dtype": "float64", "shape": [0.0]},
        {"array": "", "dtype": "float64", "shape": [0] * 100},
        {"array": "00" * 16, "dtype": "float64", "shape": [1]},
        {"array": "00" * 7, "dtype": "float64", "shape": [1]},
        {"array": "0" * 17, "dtype": "float64", "shape": [1]},
        {"array": "xx" * 8, "dtype": "float64", "shape": [1]},
        {"array": "é" * 16, "dtype": "float64", "shape": [1]},
        {"array": [1.0], "dtype": "float64", "shape": [1]},
        {"array": "00" * 8, "dtype": "float64"},
        {"array": "00" * 16, "dtype": "complex128", "shape": [1]},
        {"array": "00" * 8, "dtype": "O", "shape": [1]},
        {"array": "00" * 8, "dtype": ["float64"], "shape": [1]},
        {"array": [1], "dtype": "object", "shape": [1]},
        2**1024,
    ],
)
def test_what_no_encoder_says_is_garbage(data: object) -> None:
    """Data that is no encoding of a value is garbage, and nothing else is raised."""
    with pytest.raises(wire.Garbage):
        wire.decode(data)


def zeros(*shape: int) -> dict[str, Any]:
    """Return what an array of zeros is on the wire, whatever its size."""
    return {"array": "00" * 8 * math.prod(shape), "dtype": "float64", "shape": list(shape)}


def test_nesting_beyond_the_cap_is_garbage() -> None:
    """A value nested deeper than any encoder nests is garbage."""
    data: object = 1
    for _ in range(wire.MAX_DEPTH + 3):
        data = [data]
    with pytest.raises(wire.Garbage):
        wire.decode(data)


@pytest.mark.parametrize(
    "data",
    [
        [0] * wire.MAX_VALUES,
        [[0] * 100] * (wire.MAX_VALUES // 100),
        {"tuple": [[]] * wire.MAX_VALUES},
        {"dict": [[1, [0] * wire.MAX_VALUES]]},
        {"floats": "00" * 8 * wire.MAX_VALUES},
        {"columns": ["00" * 8 * (wire.MAX_VALUES // 2)] * 2},
        zeros(wire.MAX_VALUES + 1),
        zeros(wire.MAX_VALUES + 1, 0),
        zeros(wire.MAX_VALUES + 1, 1, 1),
        zeros(*[1] * (wire.MAX_DIMENSIONS + 1)),
        [zeros(wire.MAX_VALUES // 2)] * 2,
        {"array": [0] * wire.MAX_VALUES, "dtype": "object"},
    ],
)
def test_more_values_than_an_encoder_says_are_garbage(data: object) -> None:
    """What an encoder would refuse for its size is garbage when it comes, in any disguise."""
    with pytest.raises(wire.Garbage, match="something too large or too deeply nested"):
        wire.decode(data)


@pytest.mark.parametrize(
    "value",
    [
        np.zeros(wire.MAX_VALUES - 1),
        np.zeros((wire.MAX_VALUES - 1, 1, 1)),
        np.zeros((wire.MAX_VALUES // 3, 0)),
        np.zeros((1,) * 32),  # more no array of an older NumPy has
        [[np.ones((1,) * 32)]],
        [0] * (wire.MAX_VALUES - 1),
        [0.5] * (wire.MAX_VALUES - 1),
        [(0.5, 0.5)] * (wire.MAX_VALUES // 3 - 1),
        [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]],
        ((((((((((((((((1,),),),),),),),),),),),),),),),),
    ],
    ids=lambda value: str(np.shape(value)),
)
def test_the_most_that_an_encoder_says_arrives(value: Any) -> None:
    """The largest and the deepest answers that may be sent arrive."""
    arrived, values = wire.decode_counted(wire.encode(value))
    assert np.shape(value) == np.shape(arrived)
    assert values <= wire.MAX_VALUES


@pytest.mark.parametrize("value", [b"0", b"[]", b"{}", b'{"tuple":[]}'])
def test_far_more_than_may_be_is_not_even_read(value: bytes) -> None:
    """What is too much by its commas and brackets is garbage before it is taken apart."""
    values = b",".join([value] * (wire.ANSWER_BYTES // (len(value) + 1) - 10))
    with pytest.raises(wire.Garbage, match="something too large or too deeply nested"):
        wire.unpack_reply(b'{"answer":[%s]}' % values)


@pytest.mark.parametrize(
    "value",
    [
        [()] * (wire.MAX_VALUES - 1),
        [{} for _ in range(wire.MAX_VALUES // 2)],
        [np.ones((1,) * 32)] * (wire.MAX_ARRAYS - 1),
        ["a, [b]"] * (wire.MAX_VALUES // 10),
    ],
    ids=["tuples", "dicts", "arrays of many dimensions", "texts"],
)
def test_as_much_as_may_be_is_read(value: Any) -> None:
    """What an encoder says has not too many commas and brackets, whatever it is."""
    assert len(value) == len(wire.decode(wire.unpack_reply(wire.answer_of(value, []))["answer"]))


def test_lone_surrogates_become_printable() -> None:
    """A text that UTF-8 cannot write arrives as one that it can."""
    wire.decode(json.loads('"\\ud800"')).encode("utf-8")


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["float64", "int64", "bool", "object", "complex128"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["tuple", "dict", "floats", "columns", "array", "dtype", "shape"]),
            inner,
        )
        | st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=30,
)


@given(JSON)
@settings(max_examples=200, deadline=None)
def test_decoding_anything_gives_data_or_garbage(data: Any) -> None:
    """Whatever JSON a worker sends, decoding it raises nothing but Garbage."""
    with contextlib.suppress(wire.Garbage):
        wire.decode(data)


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_unpacking_anything_gives_a_message_or_garbage(body: bytes) -> None:
    """Whatever bytes a worker sends, unpacking them raises nothing but Garbage."""
    with contextlib.suppress(wire.Garbage):
        assert isinstance(wire.unpack(body), dict)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**900), 2**900) | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.lists(st.tuples(st.floats(allow_nan=False), st.floats(allow_nan=False)))
    ),
    max_leaves=20,
)


@given(VALUES)
@settings(max_examples=200, deadline=None)
def test_whatever_is_sent_arrives(value: object) -> None:
    """Every value of numbers, lists and tuples arrives equal to what was sent."""
    assert value == round_trip(value)


def asked(*arguments: object) -> list[Any]:
    """Return arguments as they arrive at a worker."""
    said = tuple(wire.as_asked(each) for each in arguments)
    message = wire.unpack_asked(
        wire.asking(b'{"exercise":"error"}', [("check", 1, "function", said)])
    )
    assert {"exercise", "ask"} == message.keys()
    assert message["exercise"] == "error"
    assert ("check", 1, "function") == message["ask"][0][:3]
    return list(map(wire.argument, message["ask"][0][3]))


@given(VALUES)
@settings(max_examples=200, deadline=None)
def test_whatever_is_asked_arrives(value: object) -> None:
    """A worker reads arguments of every kind as what they were."""
    assert [value, [value], {1: value}] == asked(value, [value], {1: value})


@pytest.mark.parametrize("dtype", ["bool", "int64", "float64"])
def test_arrays_that_are_asked_with_can_be_written_to(dtype: str) -> None:
    """A worker gets arrays of its own, with their kind and shape, also an empty one."""
    sent = np.ones((2, 3), dtype)
    array, empty = asked(sent, np.zeros((0, 3), dtype))
    assert (sent.dtype, True) == (array.dtype, bool((array == sent).all()))
    assert (0, 3) == empty.shape
    array[0, 0] = 0
    assert [[1, 2], [3, None]] == asked(np.array([[1, 2], [3, None]], object))[0]


def test_a_message_is_no_value() -> None:
    """Files may be called as values are tagged."""
    sources = {"tuple": "a = 1", "array": "b = 2", "shape": "c = 3", "dict": "", "columns": ""}
    message = wire.unpack_asked(wire.asking(wire.body_of({"sources": sources}), []))
    assert {"sources": sources, "ask": []} == message
    assert {"id": 1} == wire.unpack_asked(b'{"id": 1}')


def test_arrays_are_counted() -> None:
    """Tiny arrays by the thousand take seconds to read: neither end takes more than so many."""
    array = np.zeros(1)
    most = [array] * wire.MAX_ARRAYS
    said = wire.encode(most)
    assert most == wire.decode(said)
    with pytest.raises(wire.Refused, match="more than 4096 arrays"):
        wire.encode([*most, array])
    with pytest.raises(wire.Garbage, match="more than 4096 arrays"):
        wire.decode([*said, said[0]])


@pytest.mark.parametrize(
    "body",
    [
        b' {"answer":0.5}',
        b'{"id":0,"answer":0.5}',
        b'{"answer":0.5,"raised":{"type":"ValueError"}}',
        b'{"answer":0.5,"\\u0072aised":{}}',
        b'{"raised":{},"answer":0.5}',
    ],
)
def test_a_reply_is_what_it_begins_as(body: bytes) -> None:
    """A reply that holds an answer begins as one, and holds nothing else."""
    with pytest.raises(wire.Garbage, match="an answer of unknown kind"):
        wire.unpack_reply(body)


def test_a_reply_with_warnings_is_an_answer() -> None:
    """An answer comes with its warnings, and what is no answer comes as it is."""
    said = wire.unpack_reply(wire.answer_of(0.5, ["overflow"]))
    assert {"answer": 0.5, "warnings": ["overflow"]} == said
    assert {"refused": "a set"} == wire.unpack_reply(wire.body_of({"refused": "a set"}))
