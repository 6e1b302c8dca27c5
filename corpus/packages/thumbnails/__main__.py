"""Makes thumbnails of nothing: `python -m thumbnails`."""
from .resize import ResizeJob


def main():
    job = ResizeJob()
    thumbs = job.run([f"{i}.{'gif' if i % 3 else 'png'}" for i in range(60)])
    print(len([t for t in thumbs if t]), job.done())


if __name__ == "__main__":
    main()
