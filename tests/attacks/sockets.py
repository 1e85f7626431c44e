"""Opens sockets of every kind, and speaks to whoever listens."""

# status: failed or crashed
# needs: full

import asyncio
import os
import socket
import urllib.request

WAYS = [
    lambda: socket.socket().connect_ex(("127.0.0.1", 9)),
    lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    lambda: socket.socket(socket.AF_UNIX).connect_ex("/run/systemd/journal/socket"),
    lambda: socket.socket(socket.AF_UNIX).bind("\0from-memory-attack"),
    lambda: socket.socket(socket.AF_INET6),
    lambda: socket.socket(getattr(socket, "AF_NETLINK", 16), socket.SOCK_RAW),
    lambda: socket.socket(getattr(socket, "AF_PACKET", 17), socket.SOCK_RAW),
    lambda: socket.socket(getattr(socket, "AF_VSOCK", 40)),
    lambda: socket.socketpair(),
    lambda: socket.create_connection(("127.0.0.1", 9), 0.1),
    lambda: socket.socket(fileno=3).sendmsg([b"x"]),
    lambda: socket.socket(fileno=3).getpeername(),
    lambda: socket.socket(fileno=3).shutdown(socket.SHUT_RDWR),
    lambda: socket.send_fds(socket.socket(fileno=3), [b"x"], [1]),
    lambda: asyncio.new_event_loop(),
    lambda: urllib.request.urlopen("http://127.0.0.1:9/", timeout=0.1),
    lambda: os.pipe(),
    lambda: os.eventfd(0),
]


def squared_error(pred, goal_pred):
    for number, way in enumerate(WAYS):
        try:
            way()
        except OSError as error:
            if error.errno != 111:  # nobody listened, but it was heard
                continue
        print("BREACH spoke by way", number)
    return 0.0


mean_squared_error = squared_error
